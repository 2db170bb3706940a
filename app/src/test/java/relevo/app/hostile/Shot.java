package relevo.app.hostile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request to be sent.
 *
 * @param field the one that is spoilt; null where the request is twisted as a whole
 * @param seed what its random parts are made from
 */
record Shot(Target target, @Nullable Field field, Evil evil, Twist twist, String guest, long seed) {
    /** The fields as they go out: the spoilt one with its evil value, the others as they are taken. */
    List<Field> fields() {
        return target.all();
    }

    boolean spoils(Field other) {
        return field != null && field.in() == other.in() && field.name().equals(other.name());
    }

    /** Whether a person could have sent it by the form: its address is the form's own, its letters are letters, its fields few. */
    boolean couldBeTyped() {
        boolean letters = evil != Evil.BAD_UTF8 && evil != Evil.SURROGATE && evil != Evil.MANY;
        boolean address = field != null && field.in() == Field.In.PATH;
        return twist == Twist.NONE && target.changes() && letters && !address;
    }

    @Override
    public String toString() {
        String where = field == null ? twist.name() : field.in() + " " + field.name() + " " + evil;
        return target.method() + " " + target.path() + " as " + guest + ": " + where;
    }
}
