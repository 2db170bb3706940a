package relevo.app.laws.planted.modules;

/** Stands for an application. */
public final class Planted {
    private Planted() {}
}
