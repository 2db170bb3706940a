package relevo.app.journal;

import java.util.List;

/** What a feature does because of events, together with what records them: all of it happens or nothing. */
public interface Consequence {
    /** What the database has to do; called in the statement that appends the events, after it has. */
    default List<Call> calls(Change change) {
        return List.of();
    }

    /** Whether there is more to do than calls; asked beforehand, so that a transaction is opened only where one is needed. */
    default boolean follows(Change change) {
        return false;
    }

    /** Does what is more than calls, within the transaction; an exception undoes all. */
    default void follow(Change change) {}

    /** What is done once all that has been committed. */
    default void committed(Change change) {}
}
