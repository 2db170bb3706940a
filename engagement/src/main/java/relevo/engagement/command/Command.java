package relevo.engagement.command;

/** Something that a person, or Relevo itself, asks for. */
public sealed interface Command
        permits TenantCommand,
                RequestCommand,
                ServiceCommand,
                WaiverCommand,
                NoteCommand,
                MessageCommand,
                CustodyCommand {}
