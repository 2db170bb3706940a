package relevo.playbook;

import java.util.List;

/** What was read from one file: its path as given, the page, and what the page gets wrong. */
public record Reading(String path, Page page, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }
}
