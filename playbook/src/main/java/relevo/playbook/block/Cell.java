package relevo.playbook.block;

/** A table cell's text without markup, and where it begins. */
public record Cell(String text, int line, int column) {}
