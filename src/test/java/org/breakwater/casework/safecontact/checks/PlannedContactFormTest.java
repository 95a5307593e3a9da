package org.breakwater.casework.safecontact.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A planned contact says with whom, how, where and about what. */
class PlannedContactFormTest {

    private static final PlannedContactForm GOOD = Filled.with(
            Filled.empty(PlannedContactForm.class),
            "whom=OTHER&other=Her aunt&by=PHONE&to=01702 215007&about=When we can come");

    @Test
    void aCallIsTaken() {
        assertThat(GOOD.check(Optional.empty()).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            whom= | whom | Select who you want to contact
            other=  | other | Enter who that is
            by= | by | Select how you will contact them
            to=  | to | Enter the number or the address
            to=215007 | to | Enter one full number with its area code, one email address or one postal address
            about=  | about | Enter what you will say or send
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(Optional.empty()), field, message);
    }
}
