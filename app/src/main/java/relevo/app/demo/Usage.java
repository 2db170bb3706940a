package relevo.app.demo;

import java.util.UUID;
import relevo.engagement.state.Reading;

/** The readings of one tenant's services. */
final class Usage {
    /** Weeks before the last reading, with the share of it that was in use then. */
    private static final int[][] BEFORE = {{10, 8}, {8, 17}, {6, 34}, {4, 52}, {3, 66}, {2, 81}, {1, 92}};

    private final Props props;
    private final Teller teller;
    private final UUID file;

    Usage(Props props, Teller teller, UUID file) {
        this.props = props;
        this.teller = teller;
        this.file = file;
    }

    /** Stays under the milestone until the last reading. */
    Reading rise(ServicePart service, int needed) {
        for (var week : BEFORE) {
            var share = service.users() * week[1] / 100;
            add(service, service.days() + 7 * week[0], needed > 0 ? Math.min(share, needed - 1) : share);
        }
        return add(service, service.days(), service.users());
    }

    Reading fall(ServicePart service, int users) {
        var low = add(service, 1, users);
        props.readings().doubt(teller.tenant(), low);
        return low;
    }

    Reading correct(Reading wrong, int users) {
        return props.readings().correct(teller.tenant(), wrong, file, users, teller.next());
    }

    private Reading add(ServicePart service, int daysAgo, int users) {
        var asOf = teller.day(daysAgo);
        var stored = asOf.plusDays(1)
                .atTime(6, 0)
                .atZone(teller.state().profile().zone())
                .toInstant();
        return props.readings().add(teller.tenant(), service.id(), file, asOf, users, stored);
    }
}
