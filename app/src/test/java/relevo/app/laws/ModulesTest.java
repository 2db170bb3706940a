package relevo.app.laws;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import relevo.app.Relevo;
import relevo.app.laws.planted.modules.Planted;

class ModulesTest {
    @Test
    void modules_use_only_what_others_offer_and_never_in_a_circle() {
        ApplicationModules.of(Relevo.class).verify();
    }

    @Test
    void the_law_finds_a_planted_circle() {
        var planted = ApplicationModules.of(Planted.class.getPackageName(), new ImportOption.OnlyIncludeTests());
        assertThatThrownBy(planted::verify)
                .hasMessageContaining("Cycle detected")
                .hasMessageContaining("left");
    }
}
