package relevo.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who works by keyboard alone, and at each press sees where they stand. */
final class Keyboard {
    /** A page on which more presses are needed is no page to work on by keyboard. */
    private static final int PATIENCE = 80;

    private static final String FOCUSED_IS = "wanted => document.activeElement.matches(wanted)";

    /** A ring around what has the focus, in the window, and nothing on top of it. */
    private static final String SEEN = """
            () => {
              const one = document.activeElement;
              const style = getComputedStyle(one);
              const box = one.getBoundingClientRect();
              const at = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10));
              const ringed = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return ringed && inside && at !== null && (one.contains(at) || at.contains(one)) ? "" : one.outerHTML;
            }
            """;

    private final Page page;
    private int presses;

    Keyboard(Page page) {
        this.page = page;
    }

    int presses() {
        return presses;
    }

    /** Goes on with the tabulator until the focus stands on it; each stop on the way can be seen. */
    void to(String selector) {
        for (int left = PATIENCE; left > 0; left--) {
            press("Tab");
            assertThat((String) page.evaluate(SEEN))
                    .as("focus that can't be seen")
                    .isEmpty();
            if (isOn(selector)) {
                return;
            }
        }
        throw new AssertionError(selector + " is not within " + PATIENCE + " presses of the tabulator");
    }

    boolean isOn(String selector) {
        return (Boolean) page.evaluate(FOCUSED_IS, selector);
    }

    void press(String key) {
        page.keyboard().press(key);
        presses++;
    }

    /** Presses what leads to another page, and waits for it. */
    void go(String key) {
        press(key);
        page.waitForLoadState();
    }

    /** Letters are typed, not counted. */
    void type(String text) {
        page.keyboard().type(text);
    }
}
