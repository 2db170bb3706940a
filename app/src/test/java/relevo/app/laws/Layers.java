package relevo.app.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The laws of the layers under one root package: {@code app → engagement → playbook}, and the core is pure. */
record Layers(String root) {
    private static final Set<String> TIME_OR_CHANCE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Collections.shuffle");

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
                .onlyDependOnClassesThat(resideInAnyPackage(
                                root + ".engagement..",
                                root + ".playbook..",
                                "java.lang..",
                                "java.util",
                                "java.util.function",
                                "java.util.stream",
                                "java.time..",
                                "org.jspecify..")
                        .or(belongToAnyOf(Normalizer.class)));
    }

    ArchRule the_core_reads_no_clock_and_makes_no_ids() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".engagement..", root + ".playbook..")
                .should()
                .dependOnClassesThat(assignableTo(InstantSource.class).or(assignableTo(RandomGenerator.class)))
                .orShould()
                .accessTargetWhere(isTimeOrChance());
    }

    /** By owner and name, so that no overload and no reference to the method slips through. */
    private static DescribedPredicate<JavaAccess<?>> isTimeOrChance() {
        return describe("what asks the time or chance", access -> {
            String owner = access.getTargetOwner().getName();
            return (owner.startsWith("java.time.") && access.getName().equals("now"))
                    || TIME_OR_CHANCE.contains(owner + "." + access.getName());
        });
    }
}
