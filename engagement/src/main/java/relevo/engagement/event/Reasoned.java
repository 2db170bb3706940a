package relevo.engagement.event;

import org.jspecify.annotations.Nullable;
import relevo.engagement.Text;

/** Something that was done with a reason, in the words of whoever did it. */
public interface Reasoned {
    /** Nothing where it could be left out, and was. */
    @Nullable
    Text why();
}
