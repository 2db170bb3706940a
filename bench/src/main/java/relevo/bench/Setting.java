package relevo.bench;

import java.nio.file.Path;

/**
 * What a bench is given to measure with.
 *
 * @param home the folder of the repository
 * @param postgres the one server that all sides work on, started when first asked for
 * @param scale how much is measured, as a share of what {@code docs/proof} has: 1 unless told
 */
public record Setting(Path home, Postgres postgres, double scale) {
    /** So many at this scale, one at least. */
    public int scaled(int count) {
        return Math.max(1, (int) Math.round(count * scale));
    }
}
