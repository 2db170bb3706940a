package relevo.app.laws.planted.modules.right;

import org.jspecify.annotations.Nullable;
import relevo.app.laws.planted.modules.left.Left;

/** Knows the left. */
public record Right(@Nullable Left left) {}
