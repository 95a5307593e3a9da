package org.breakwater;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One package for each concept, and an order among them: dependencies are never mutual. */
@Tag("full-speed")
class NounsTest {

    /**
     * Packages of the desk depend on one another in many ways; this ends when what every case needs moves to
     * {@code casework}.
     */
    private static final Pattern DESK = Pattern.compile(".*/org/breakwater/mash/.*");

    /** The internals of libraries do not matter here. */
    private static JavaClasses program(ArchConfiguration reading) {
        reading.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(place -> !place.matches(DESK))
                .importPackages("org.breakwater");
    }

    @Test
    void theNounsOfAModuleFormNoCircle() {
        var program = ArchConfiguration.withThreadLocalScope(NounsTest::program);
        SlicesRuleDefinition.slices()
                .matching("org.breakwater.(*).(**)")
                .should()
                .beFreeOfCycles()
                .check(program);
    }
}
