package relevo.app.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Every field of every target with every evil, and every target with every twist; as many of them as are wanted. */
final class Shots {
    private final Random random;
    private final List<String> guests;
    private final String most;

    /**
     * @param most the guest who may do the most
     */
    Shots(long seed, List<String> guests, String most) {
        this.random = new Random(seed);
        this.guests = guests;
        this.most = most;
    }

    List<Shot> of(List<Target> targets, int count) {
        List<Shot> shots = new ArrayList<>();
        while (shots.size() < count) {
            List<Shot> round = round(targets);
            Collections.shuffle(round, random);
            shots.addAll(round);
        }
        return shots.subList(0, count);
    }

    private List<Shot> round(List<Target> targets) {
        List<Shot> round = new ArrayList<>();
        for (Target target : targets) {
            Arrays.stream(Twist.values())
                    .filter(twist -> twist.suits(target))
                    .forEach(twist -> round.add(new Shot(target, null, Evil.VALID, twist, guest(target), seed())));
            for (Field field : target.all()) {
                Arrays.stream(Evil.values())
                        .filter(evil -> evil.fits(field) && !rare(evil))
                        .forEach(evil -> round.add(new Shot(target, field, evil, Twist.NONE, guest(target), seed())));
            }
        }
        return round;
    }

    /** A megabyte now and then is enough. */
    private boolean rare(Evil evil) {
        return evil == Evil.TOO_LONG && random.nextInt(4) > 0;
    }

    private long seed() {
        return random.nextLong() & 0xFFFF_FFFF_FFFFL;
    }

    private String guest(Target target) {
        if (!target.guest().isEmpty()) {
            return target.guest();
        }
        return random.nextInt(4) > 0 ? most : guests.get(random.nextInt(guests.size()));
    }
}
