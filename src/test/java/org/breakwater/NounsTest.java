package org.breakwater;

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

    @Test
    void theNounsOfAModuleFormNoCircle() {
        var program = ProgramClasses.read(place -> !place.matches(DESK));
        SlicesRuleDefinition.slices()
                .matching("org.breakwater.(*).(**)")
                .should()
                .beFreeOfCycles()
                .check(program);
    }
}
