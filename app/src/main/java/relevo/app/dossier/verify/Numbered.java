package relevo.app.dossier.verify;

import relevo.app.dossier.format.Line;

/** A line with its number, counted from 1. */
record Numbered<L extends Line>(int number, L line) {}
