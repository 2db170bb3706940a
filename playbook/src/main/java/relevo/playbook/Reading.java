package relevo.playbook;

import java.util.List;

/** What was read from one file: its path as given, its lines as they are stored, the page, and what the page gets wrong. */
public record Reading(String path, List<String> lines, Page page, List<Finding> findings) {
    public Reading {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }
}
