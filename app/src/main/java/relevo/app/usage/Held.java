package relevo.app.usage;

import relevo.engagement.state.Reading;

/**
 * A reading held against a milestone.
 *
 * @param doubted whether it was already brought before the people who review
 */
record Held(Reading reading, boolean doubted) {
    boolean below(int needed) {
        return reading.activeUsers() < needed;
    }
}
