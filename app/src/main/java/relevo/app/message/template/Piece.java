package relevo.app.message.template;

/** A part of a template's text. */
sealed interface Piece {
    /** Stands as it is. */
    record Words(String text) implements Piece {}

    /** Is filled in from the record. */
    record Gap(Placeholder placeholder) implements Piece {}
}
