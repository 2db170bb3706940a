package relevo.app.laws;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;

/** The laws of the layers under one root package: {@code app → engagement → playbook}, and the core is pure. */
record Layers(String root) {
    ArchRule playbook_looks_at_nobody() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".playbook..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".engagement..")
                        .or(resideInAPackage(root + ".app.."))
                        .or(resideInAPackage("org.springframework.."))
                        .or(resideInAPackage("java.sql..")));
    }

    ArchRule engagement_looks_at_the_playbook_only() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".engagement..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".app..");
    }

    ArchRule the_core_is_pure() {
        return classes()
                .that()
                .resideInAPackage(root + ".engagement..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        root + ".engagement..",
                        root + ".playbook..",
                        "java.lang..",
                        "java.util",
                        "java.util.function",
                        "java.util.stream",
                        "java.time..",
                        "org.jspecify..");
    }

    ArchRule the_core_reads_no_clock_and_makes_no_ids() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".engagement..", root + ".playbook..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(UUID.class, "randomUUID");
    }
}
