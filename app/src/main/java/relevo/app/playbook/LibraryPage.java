package relevo.app.playbook;

import org.jspecify.annotations.Nullable;

/** What the library shows; its reader may publish or not. */
public record LibraryPage(Library.Slice slice, boolean mayPublish) {
    /** The address of the next page, null on the last. */
    public @Nullable String next() {
        return slice.next() == null ? null : "/playbooks?after=" + slice.next();
    }
}
