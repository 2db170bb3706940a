package relevo.engagement.replay;

import relevo.engagement.gate.GateVerdict;

/**
 * A gate that an event went through, judged on the state before it.
 *
 * @param place of the event in the history told
 */
public record Passed(int place, GateVerdict verdict) {}
