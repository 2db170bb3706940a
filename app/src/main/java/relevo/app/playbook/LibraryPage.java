package relevo.app.playbook;

import java.util.List;

/** What the library shows; its reader may publish or not. */
public record LibraryPage(List<Library.Entry> entries, boolean mayPublish) {
    public LibraryPage {
        entries = List.copyOf(entries);
    }
}
