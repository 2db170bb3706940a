package relevo.app.conformance;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import relevo.playbook.rules.Gate;

/** Tenants before each gate, once with all that it asks for and once with one thing missing. */
final class Scenes {
    private final MockMvcTester mvc;
    private final Beginning beginning;

    Scenes(MockMvcTester mvc, Beginning beginning) {
        this.mvc = mvc;
        this.beginning = beginning;
    }

    Scene before(Gate gate, boolean open, Party party) {
        Tale tale = open ? open(gate, tale(party, "teams")) : shut(gate, party);
        boolean blocked = gate == Gate.REQUEST_MOVE && open; // a request on its way would shut it
        tale.filed(!blocked);
        return new Scene(gate, open, party, tale.tenant(), tale.names());
    }

    private static Tale open(Gate gate, Tale tale) {
        return switch (gate) {
            case START_PREPARING -> tale.milestoneNoted();
            case RECORD_DISCUSSION -> tale.ready();
            case COMPLETE_SERVICE -> tale.reviewed();
            case REQUEST_MOVE -> tale.completed();
            case ACCEPT_MOVE -> tale.moving();
            case LEAVE_TENANT -> tale.moveNoted();
        };
    }

    private Tale shut(Gate gate, Party party) {
        return switch (gate) {
            case START_PREPARING -> tale(party, "teams");
            case RECORD_DISCUSSION -> tale(party, "teams").prepared();
            case COMPLETE_SERVICE -> tale(party, "teams").discussed();
            case REQUEST_MOVE -> tale(party, "teams", "exchange").completed();
            case ACCEPT_MOVE -> tale(party, "teams").moving().migrationFound();
            case LEAVE_TENANT -> tale(party, "teams").accepted();
        };
    }

    private Tale tale(Party party, String... services) {
        return new Tale(mvc, beginning, party, services);
    }
}
