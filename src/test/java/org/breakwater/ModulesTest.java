package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Module dependencies only point down. */
@Tag("full-speed")
class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(Breakwater.class);

    @Test
    void noModuleKnowsMoreThanItDeclares() {
        modules.verify();
    }

    @Test
    void everyModuleDeclaresWhatItMayKnow() {
        assertThat(modules.stream())
                .allSatisfy(module -> assertThat(module.getBasePackage()
                                .getAnnotation(org.springframework.modulith.ApplicationModule.class))
                        .as(module.getIdentifier().toString())
                        .isPresent());
    }

    @Test
    void theFoundationKnowsNothingAboveIt() {
        for (var foundation : List.of("database", "time", "referencedata", "web", "audit")) {
            assertThat(modules.getModuleByName(foundation)
                            .map(module -> module.getDirectDependencies(modules).stream()
                                    .map(d ->
                                            d.getTargetModule().getIdentifier().toString())
                                    .distinct()
                                    .toList())
                            .orElseThrow())
                    .as(foundation)
                    .isSubsetOf("database", "time", "web");
        }
    }

    /** A second kind of case gets every package of casework for free: none of them depends on the desk. */
    @Test
    void caseworkKnowsNoArea() {
        var below = List.of(
                "people",
                "documents",
                "notify",
                "partnership",
                "access",
                "audit",
                "time",
                "referencedata",
                "web",
                "database");
        assertThat(modules.getModuleByName("casework").orElseThrow().getDirectDependencies(modules).stream()
                        .map(dependency -> name(dependency.getTargetModule()))
                        .distinct())
                .isSubsetOf(below);
    }

    /** Each module owns its notices: the mail module depends on none of them. */
    @Test
    void whatSendsNoticesKnowsNoModuleThatOwesThem() {
        assertThat(modules.getModuleByName("notify").orElseThrow().getDirectDependencies(modules).stream()
                        .map(dependency -> name(dependency.getTargetModule())))
                .isNotEmpty()
                .isSubsetOf("access", "audit", "database", "jobs", "partnership", "time", "web");
    }

    /** The privacy wall: public modules know nothing about a child or a referral. */
    @Test
    void trainingAndTheLibraryReachNothingAboutAChild() {
        for (var open : List.of("training", "library")) {
            assertThat(modules.getModuleByName(open)
                            .map(module -> module.getDirectDependencies(modules).stream()
                                    .map(d -> name(d.getTargetModule()))
                                    .toList())
                            .orElseThrow())
                    .as(open)
                    .doesNotContain("people", "frontdoor", "mash", "casework");
        }
    }

    /** Files of a child are in the same tables as a handout; the API for them is not the same. */
    @Test
    void ofTheFilesTrainingKnowsTheShelvesAloneAndTheyLeadToNoChild() {
        assertThat(known("library", "documents")).isEmpty();
        assertThat(known("training", "documents"))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type).startsWith("org.breakwater.documents.shelves."));
        for (var about : List.of("people", "frontdoor", "mash", "casework")) {
            assertThat(known("documents", about)).as(about).isEmpty();
        }
    }

    private List<String> known(String module, String other) {
        return modules.getModuleByName(module).orElseThrow().getDirectDependencies(modules).stream()
                .filter(dependency -> name(dependency.getTargetModule()).equals(other))
                .map(dependency -> dependency.getTargetType().getName())
                .distinct()
                .toList();
    }

    @Test
    void nobodyDependsOnTheTop() {
        var onTop = List.of("outage", "town", "commands");
        assertThat(modules.stream().filter(m -> !onTop.contains(name(m))))
                .allSatisfy(module -> assertThat(
                                module.getDirectDependencies(modules).stream().map(d -> name(d.getTargetModule())))
                        .as(name(module))
                        .doesNotContainAnyElementsOf(onTop));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
