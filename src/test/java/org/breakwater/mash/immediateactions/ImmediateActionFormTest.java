package org.breakwater.mash.immediateactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An immediate action says what was done, and when, if not now. */
class ImmediateActionFormTest {

    private static final ImmediateActionForm GOOD =
            Filled.with(Filled.empty(ImmediateActionForm.class), "what=Rang the police&at=22:05");

    @Test
    void aCallToThePoliceIsTaken() {
        assertThat(GOOD.check(Instant.parse("2026-08-28T21:30:00Z")).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what=  | what | Enter what you did
            at=late | at | Enter a time in hours and minutes, like 22:05
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(Instant.parse("2026-08-28T21:30:00Z")), field, message);
    }
}
