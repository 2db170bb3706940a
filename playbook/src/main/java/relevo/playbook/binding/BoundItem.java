package relevo.playbook.binding;

/** An item of a page as the one that a criterion stands for. */
public record BoundItem(PageItem item, Certainty certainty) {}
