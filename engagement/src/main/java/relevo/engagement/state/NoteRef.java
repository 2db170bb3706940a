package relevo.engagement.state;

import java.time.Instant;
import relevo.engagement.id.NoteId;
import relevo.engagement.id.PersonId;
import relevo.playbook.rules.NoteCategory;

/** A signed note, as evidence. */
public record NoteRef(NoteId id, NoteCategory category, PersonId by, Instant at) {}
