package relevo.app.playbook;

import java.util.List;

/**
 * What the form of a new edition shows.
 *
 * @param previewed whether it was asked for before; else the form is empty
 * @param refusals why it can't be published, ready to read
 * @param known the short id of the edition that has this very content already, or empty
 */
public record NewEditionPage(Submission submission, boolean previewed, List<String> refusals, String known) {
    public NewEditionPage {
        refusals = List.copyOf(refusals);
    }

    public boolean isPublishable() {
        return previewed && known.isEmpty() && submission.publishable().isPresent();
    }
}
