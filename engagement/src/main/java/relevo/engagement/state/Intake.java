package relevo.engagement.state;

import relevo.engagement.id.RequestId;

/** The approved request that brought a service into the engagement. */
public record Intake(RequestId request, String motion) {}
