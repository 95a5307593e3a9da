package org.breakwater;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One package for each noun, and an order among them: what one knows of another, the other does not know of it. */
@Tag("full-speed")
class NounsTest {

    /** Of the desk's nouns many lean on each other; they part when what every case needs moves to {@code casework}. */
    private static final Pattern DESK = Pattern.compile(".*/org/breakwater/mash/.*");

    @Test
    void theNounsOfAModuleFormNoCircle() {
        var program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(place -> !place.matches(DESK))
                .importPackages("org.breakwater");
        SlicesRuleDefinition.slices()
                .matching("org.breakwater.(*).(**)")
                .should()
                .beFreeOfCycles()
                .check(program);
    }
}
