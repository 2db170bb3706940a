package relevo.app.laws.planted.playbook;

import relevo.app.laws.planted.engagement.Decision;

/** Looks up. */
public record Guide(Decision decision) {}
