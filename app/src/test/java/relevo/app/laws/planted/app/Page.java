package relevo.app.laws.planted.app;

/** Stands above the core. */
public record Page(String title) {}
