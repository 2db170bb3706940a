package relevo.playbook;

import java.util.List;

/** What was read from one file: its path as given, its lines as they are stored, the page, and what the page gets wrong. */
public record Reading(String path, List<String> lines, Page page, List<Finding> findings) {
    public Reading {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** The tag of the language that the page is written in, be it one that is read or not. */
    public String language() {
        return findings.stream()
                .filter(finding -> finding.code() == FindingCode.LANGUAGE_OUTSIDE)
                .map(finding -> finding.arguments().getLast())
                .findFirst()
                .orElseGet(() -> page.language().tag());
    }
}
