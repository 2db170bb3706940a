package relevo.app.playbook;

import relevo.playbook.rules.ShippedRules;

/** Pages for tests: the product's own, each made another by a last line. */
final class Pages {
    static final String RULES = "completion-enablement";
    static final String HOSTILE = "<script>alert(1)</script> \"><img src=x onerror=alert(2)> [go](javascript:alert(3))";

    private Pages() {}

    static String spanish(String lastLine) {
        return ShippedRules.text(RULES, "es.md") + "\n" + lastLine + "\n";
    }

    static String english(String lastLine) {
        return ShippedRules.text(RULES, "en.md") + "\n" + lastLine + "\n";
    }
}
