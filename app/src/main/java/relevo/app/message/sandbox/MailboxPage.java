package relevo.app.message.sandbox;

import java.util.List;

/** The mails in the sandbox, the latest first. */
public record MailboxPage(List<SandboxMail> mails) {}
