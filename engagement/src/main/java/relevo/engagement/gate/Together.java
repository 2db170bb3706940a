package relevo.engagement.gate;

import java.util.List;

/** How conditions stand when they are taken together. */
final class Together {
    private Together() {}

    static Standing standing(Judged.How how, List<Judged> parts) {
        return switch (how) {
            case ALL -> all(parts);
            case ANY -> any(parts);
            case ONE_OF -> count(parts, Standing.MET) > 1 ? Standing.OPEN : any(parts);
        };
    }

    private static Standing all(List<Judged> parts) {
        if (count(parts, Standing.OPEN) > 0) {
            return Standing.OPEN;
        }
        if (count(parts, Standing.WAIVED) > 0) {
            return Standing.WAIVED;
        }
        return count(parts, Standing.MET) > 0 || parts.isEmpty() ? Standing.MET : Standing.NOT_APPLICABLE;
    }

    private static Standing any(List<Judged> parts) {
        if (count(parts, Standing.MET) > 0) {
            return Standing.MET;
        }
        if (count(parts, Standing.WAIVED) > 0) {
            return Standing.WAIVED;
        }
        return count(parts, Standing.OPEN) > 0 || parts.isEmpty() ? Standing.OPEN : Standing.NOT_APPLICABLE;
    }

    private static long count(List<Judged> parts, Standing standing) {
        return parts.stream().filter(part -> part.standing() == standing).count();
    }
}
