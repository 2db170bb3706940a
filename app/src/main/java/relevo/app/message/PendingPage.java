package relevo.app.message;

import java.util.List;

/** The mails of one person that no server has accepted yet. */
public record PendingPage(List<Pending.Line> lines, boolean serverless) {}
