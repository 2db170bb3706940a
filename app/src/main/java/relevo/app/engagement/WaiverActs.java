package relevo.app.engagement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import relevo.app.journal.Outcome;
import relevo.engagement.command.WaiverCommand.AskWaiver;
import relevo.engagement.command.WaiverCommand.GrantWaiver;
import relevo.engagement.command.WaiverCommand.RefuseWaiver;
import relevo.engagement.id.ServiceId;

/** The acts on waivers, each as the command it stands for. */
@Component
class WaiverActs {
    private final Acts acts;

    WaiverActs(Acts acts) {
        this.acts = acts;
    }

    Outcome ask(Ask ask, UUID tenant, Given.Waiver given) {
        String criterion = Checked.text(given.criterion(), "criterion");
        String why = Checked.text(given.reason(), "reason");
        return acts.act(
                ask, tenant, writing -> List.of(new AskWaiver(service(given.service()), criterion, writing.keep(why))));
    }

    Outcome grant(Ask ask, UUID tenant, String criterion, Given.WaiverAnswer given) {
        String why = Checked.text(given.reason(), "reason");
        return acts.act(
                ask,
                tenant,
                writing -> List.of(new GrantWaiver(service(given.service()), criterion, writing.keep(why))));
    }

    Outcome refuse(Ask ask, UUID tenant, String criterion, Given.WaiverAnswer given) {
        String why = Checked.text(given.reason(), "reason");
        return acts.act(
                ask,
                tenant,
                writing -> List.of(new RefuseWaiver(service(given.service()), criterion, writing.keep(why))));
    }

    private static @Nullable ServiceId service(@Nullable String service) {
        return service == null || service.isBlank() ? null : new ServiceId(service);
    }
}
