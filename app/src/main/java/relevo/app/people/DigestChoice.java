package relevo.app.people;

import java.time.ZoneId;

/**
 * What a person wants of the mail of the morning.
 *
 * @param wanted whether all that they owe is told; what the process demands to be reminded of is told all the same
 * @param zone by whose clock it is morning
 */
public record DigestChoice(boolean wanted, ZoneId zone) {}
