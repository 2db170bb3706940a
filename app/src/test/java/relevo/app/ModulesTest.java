package relevo.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void modules_use_only_what_others_offer_and_never_in_a_circle() {
        ApplicationModules.of(Relevo.class).verify();
    }
}
