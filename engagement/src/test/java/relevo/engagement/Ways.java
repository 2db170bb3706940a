package relevo.engagement;

import static relevo.engagement.Acts.acceptMove;
import static relevo.engagement.Acts.accountTeamMail;
import static relevo.engagement.Acts.answered;
import static relevo.engagement.Acts.approve;
import static relevo.engagement.Acts.closing;
import static relevo.engagement.Acts.describe;
import static relevo.engagement.Acts.discussion;
import static relevo.engagement.Acts.enabled;
import static relevo.engagement.Acts.followUp;
import static relevo.engagement.Acts.managing;
import static relevo.engagement.Acts.milestone;
import static relevo.engagement.Acts.moveMailAnswered;
import static relevo.engagement.Acts.moveNote;
import static relevo.engagement.Acts.register;
import static relevo.engagement.Acts.requestMove;
import static relevo.engagement.Acts.technical;
import static relevo.engagement.Cast.EXCHANGE;
import static relevo.engagement.Cast.INTUNE;
import static relevo.engagement.Cast.MANAGER;
import static relevo.engagement.Cast.RELEVO;
import static relevo.engagement.Cast.REQUESTS;
import static relevo.engagement.Cast.TEAMS;
import static relevo.engagement.Cast.TODAY;

import java.util.Set;
import relevo.engagement.command.CustodyCommand.LeaveTenant;
import relevo.engagement.command.ServiceCommand.Attest;
import relevo.engagement.command.ServiceCommand.CompleteService;
import relevo.engagement.command.ServiceCommand.StartPreparing;
import relevo.engagement.command.TenantCommand.DescribeContact;
import relevo.engagement.id.ServiceId;
import relevo.engagement.state.Answer;
import relevo.engagement.state.Profile;
import relevo.playbook.rules.Subject;

/** The way to each point of the process, told from the start. */
public final class Ways {
    private Ways() {}

    /** Aurora Textil with three services, none of them asked for. */
    public static Story registered() {
        return registered(Cast.aurora());
    }

    public static Story registered(Profile profile) {
        return Story.of(register(profile))
                .given(RELEVO, describe(EXCHANGE))
                .given(RELEVO, describe(TEAMS))
                .given(RELEVO, describe(INTUNE))
                .given(RELEVO, new DescribeContact(Cast.customer()))
                .given(RELEVO, new DescribeContact(Cast.accountTeam(TODAY)));
    }

    public static Story engaged(ServiceId... services) {
        return registered().given(REQUESTS, approve("first", services));
    }

    /** All that the first gate asks for. */
    public static Story ready(ServiceId... services) {
        Story story = engaged(services);
        for (ServiceId service : services) {
            readied(story, service);
        }
        return story;
    }

    public static Story readied(Story story, ServiceId service) {
        return story.given(MANAGER, enabled(service)).given(MANAGER, milestone(service, Cast.reading(120)));
    }

    public static Story preparing(ServiceId... services) {
        Story story = ready(services);
        for (ServiceId service : services) {
            story.given(MANAGER, new StartPreparing(service));
        }
        return story;
    }

    /** All that the second gate asks for. */
    public static Story prepared(ServiceId... services) {
        Story story = preparing(services);
        for (ServiceId service : services) {
            tellAccountTeam(story, service);
        }
        return story;
    }

    public static Story tellAccountTeam(Story story, ServiceId service) {
        return story.given(MANAGER, accountTeamMail(service))
                .given(RELEVO, answered(accountTeamMail(service), Answer.ACCEPTED))
                .given(MANAGER, managing(service, Subject.ACCOUNT_TEAM_MAIL));
    }

    public static Story discussed(ServiceId... services) {
        Story story = prepared(services);
        for (ServiceId service : services) {
            story.given(MANAGER, discussion(service));
        }
        return story;
    }

    /** All that the third gate asks for. */
    public static Story closable(ServiceId... services) {
        Story story = discussed(services);
        for (ServiceId service : services) {
            close(story, service);
        }
        return story;
    }

    public static Story close(Story story, ServiceId service) {
        return story.given(MANAGER, followUp(service))
                .given(RELEVO, answered(followUp(service), Answer.ACCEPTED))
                .given(MANAGER, closing(service))
                .given(MANAGER, technical(service, Subject.OUTCOME))
                .given(
                        MANAGER,
                        managing(
                                service,
                                Subject.CUSTOMER_MAIL,
                                Subject.LATEST_STATUS,
                                Subject.FAQ_REVIEW,
                                Subject.NEXT_STEPS));
    }

    /** The same for a customer who is ready for another service. */
    public static Story closeReady(Story story, ServiceId service) {
        return story.given(MANAGER, followUp(service))
                .given(RELEVO, answered(followUp(service), Answer.ACCEPTED))
                .given(MANAGER, closing(service))
                .given(MANAGER, new Attest(service, Set.of("instructions-given", "form-demonstrated"), null))
                .given(MANAGER, technical(service, Subject.OUTCOME, Subject.FURTHER_SERVICES))
                .given(MANAGER, managing(service, Subject.FAQ_REVIEW, Subject.NEXT_STEPS));
    }

    public static Story completed(ServiceId... services) {
        Story story = closable(services);
        for (ServiceId service : services) {
            story.given(MANAGER, new CompleteService(service));
        }
        return story;
    }

    public static Story moving(ServiceId... services) {
        return completed(services).given(MANAGER, requestMove());
    }

    public static Story parked(ServiceId... services) {
        return moving(services).given(Cast.ASSIGNMENT, acceptMove());
    }

    /** All that leaving asks for. */
    public static Story leavable(ServiceId... services) {
        return parked(services).given(RELEVO, moveMailAnswered(Answer.ACCEPTED)).given(MANAGER, moveNote());
    }

    public static Story closed(ServiceId... services) {
        return leavable(services).given(MANAGER, new LeaveTenant());
    }
}
