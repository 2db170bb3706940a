package relevo.app.laws.planted.modules.left;

import org.jspecify.annotations.Nullable;
import relevo.app.laws.planted.modules.right.Right;

/** Knows the right. */
public record Left(@Nullable Right right) {}
