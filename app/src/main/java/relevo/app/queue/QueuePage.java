package relevo.app.queue;

import relevo.app.web.Form;

/** The administration of one queue. */
public record QueuePage(Queue queue, int tenants, Form form) {}
