package relevo.app.dossier.format;

/**
 * A page of an edition, as published.
 *
 * @param language its tag, for example {@code es}
 */
public record EditionText(String language, String path, String text) {}
