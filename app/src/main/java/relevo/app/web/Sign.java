package relevo.app.web;

/** The sign and colour that stand with a word of state, so that colour never says it alone. */
public enum Sign {
    MET("✓", "met"),
    DUE("!", "due"),
    STOP("✕", "stop"),
    HERE("●", "here"),
    OPEN("○", "open"),
    NONE("–", "na");

    private final String mark;
    private final String style;

    Sign(String mark, String style) {
        this.mark = mark;
        this.style = style;
    }

    public String mark() {
        return mark;
    }

    public String style() {
        return style;
    }
}
