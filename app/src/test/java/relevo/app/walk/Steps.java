package relevo.app.walk;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** What an engagement manager does in the browser, leg by leg. */
final class Steps {
    private Steps() {}

    static void prepare(Walker walker) {
        picture(walker, "start");
        walker.press("#note-technical_enablement button.main");
        walker.press("form[action$='/preparation'] button.main");
        picture(walker, "preparing");
        walker.press("#mail button.main");
        walker.press("#note-engagement_management button.main");
        walker.until("#criterion-PO-1.met");
    }

    static void discuss(Walker walker) {
        picture(walker, "discussion");
        walker.type("#participants", "Marta Soler, Inés Arrabal");
        for (String statement : new String[] {
            "cadence-held", "activities-reviewed", "readiness-asked", "faq-consulted",
            "end-understood", "satisfied", "knows-request", "has-tools"
        }) {
            walker.tick("#held-" + statement);
        }
        walker.tick("#outcome-done");
        walker.press("form[action$='/discussion'] button.main");
        walker.press("#mail button.main");
    }

    /** The discussion ends with a customer who is ready for something else; one statement may be left out. */
    static void ready(Walker walker, String service, String without) {
        walker.type("#participants", "Marta Soler, Inés Arrabal");
        walker.page()
                .locator("#discussion input[type=checkbox]:not([value='" + without + "'])")
                .all()
                .forEach(box -> box.check());
        walker.tick("#outcome-ready");
        walker.type("#ready-for", service);
        walker.press("form[action$='/discussion'] button.main");
        walker.press("#mail button.main");
    }

    static void complete(Walker walker) {
        picture(walker, "discussed");
        walker.press("#note-technical_enablement button.main");
        walker.tick("#note-engagement_management-faq-reviewed");
        walker.press("#note-engagement_management button.main");
        walker.until("#criterion-D-3.met");
        walker.press("form[action$='/completion'] button.main");
    }

    static void ask(Walker walker) {
        picture(walker, "completed");
        walker.press("form[action$='/moves'] button.main");
    }

    static void note(Walker walker) {
        walker.press("#note-engagement_management button.main");
        picture(walker, "moving");
    }

    static void leave(Walker walker) {
        walker.until("#criterion-CO-6.met");
        walker.press("form[action$='/departure'] button.main");
    }

    static void picture(Walker walker, String name) {
        walker.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", "walk-" + name + ".png")));
    }
}
