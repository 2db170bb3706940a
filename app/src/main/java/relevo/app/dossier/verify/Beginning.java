package relevo.app.dossier.verify;

import relevo.app.dossier.format.Line;
import relevo.engagement.id.EditionId;
import relevo.playbook.rules.Rulebook;

/** What a dossier begins with: what it is of, by which rules, from where on. */
record Beginning(Line.Header header, EditionId edition, Rulebook rulebook, Line.Start start) {}
