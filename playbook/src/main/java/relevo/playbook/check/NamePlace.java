package relevo.playbook.check;

/** Where the name of a note's category begins before the word "note", or ends behind it. */
final class NamePlace {
    private static final String CUTS = ",.;:()（）「」“”\"、。，；：";
    private static final String PARTICLES = "在将于入的中为和与及とをがはにで把";
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 40;

    private NamePlace() {}

    static int start(String text, int end, boolean unspaced) {
        int at = end;
        int words = 0;
        while (at > 0 && end - at < LONGEST && CUTS.indexOf(text.charAt(at - 1)) < 0) {
            char c = text.charAt(at - 1);
            if (unspaced ? particle(text, at - 1) : c == ' ' && at < end && ++words > MOST_WORDS) {
                break;
            }
            at--;
        }
        return at;
    }

    /** The last sign of "or" is no particle. */
    private static boolean particle(String text, int at) {
        return PARTICLES.indexOf(text.charAt(at)) >= 0 && !text.startsWith("または", at - 2);
    }

    static int end(String text, int start) {
        int at = start;
        int words = 0;
        while (at < text.length() && at - start < 2 * LONGEST && CUTS.indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == ' ' && ++words > MOST_WORDS) {
                break;
            }
            at++;
        }
        return at;
    }
}
