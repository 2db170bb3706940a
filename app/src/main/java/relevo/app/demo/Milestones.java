package relevo.app.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import relevo.engagement.command.ServiceCommand.OpenReview;
import relevo.engagement.command.ServiceCommand.ReachMilestone;
import relevo.engagement.gate.MilestoneRule;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Reading;
import relevo.engagement.state.Review;
import relevo.playbook.rules.NoteCategory;
import relevo.playbook.rules.Subject;

/** Usage rises, reaches the milestone, and is doubted. */
final class Milestones {
    private final Part part;
    private final Props props;
    private final Company company;
    private final Teller teller;
    private final Letters letters;
    private final Map<ServiceId, Reading> readings = new HashMap<>();

    Milestones(Props props, Company company, Part part, Teller teller, Letters letters) {
        this.props = props;
        this.company = company;
        this.part = part;
        this.teller = teller;
        this.letters = letters;
    }

    /** Usage rises week by week to what the table says; where that is enough, the milestone is reached. */
    void rise(UUID file) {
        for (var service : part.services()) {
            var all = new Usage(props, teller, file).rise(service, needed(service));
            readings.put(service.id(), all);
            if (needed(service) > 0 && service.users() >= needed(service)) {
                teller.daysAgo(Math.max(service.days() - 1, 0)).notices(new ReachMilestone(service.id(), all));
            }
        }
    }

    void noteMilestone(ServicePart service, int daysAgo) {
        var reading = readings.get(service.id());
        teller.daysAgo(daysAgo);
        letters.note(
                company.person(part.manager()),
                NoteCategory.TECHNICAL_ENABLEMENT,
                service.id(),
                Set.of(Subject.MILESTONE),
                reading,
                "note.milestone",
                service.name(),
                service.users(),
                needed(service));
    }

    /** The last reading falls, or turns out to have been wrong. */
    void doubt(ServicePart service, UUID file, Review.Cause cause) {
        var low = Math.max(needed(service) - 7, 0);
        var usage = new Usage(props, teller, file);
        var known = readings.get(service.id());
        var reading = known == null || cause == Review.Cause.LATER_FALL
                ? usage.fall(service, low)
                : usage.correct(known, low);
        teller.daysAgo(1).notices(new OpenReview(service.id(), cause, reading));
    }

    private int needed(ServicePart service) {
        var state = teller.state();
        var rule = new MilestoneRule(props.rules().of(props.rules().newest()).values());
        return rule.needed(state.profile(), state.service(service.id()).orElseThrow());
    }
}
