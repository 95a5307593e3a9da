package org.breakwater.training.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A walk-in has a name and a workplace, and comes in place of someone who is absent, or of nobody. */
class WalkInFormTest {

    private static final WalkInForm GOOD = Filled.with(
            Filled.empty(WalkInForm.class), "name=Orla Finch&organisation=Finch Academy&why=A swap&instead=NOBODY");

    @Test
    void oneInNobodysPlaceIsTaken() {
        assertThat(GOOD.check(List.of()).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name= | name | Enter their name
            email=orla | email | Enter an email address in the correct format, like name@example.org
            organisation= | organisation | Enter where they work or volunteer
            why= | why | Enter why they were not booked
            instead=3f0c | instead | That person’s mark has changed since. Choose again
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(List.of()), field, message);
    }
}
