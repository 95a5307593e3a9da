package org.breakwater.casework.safecontact.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A warning has its text, which does not identify the reporter, and a review date. */
class WarningFormTest {

    private static final WarningForm GOOD = Filled.with(
            Filled.empty(WarningForm.class), "words=A dog that bites&reviewDay=3&reviewMonth=12&reviewYear=2026");

    @Test
    void aWarningIsTaken() {
        assertThat(GOOD.check(LocalDate.of(2026, 9, 1), words -> false).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            words=  | words | Enter the warning
            reviewDay=&reviewMonth=&reviewYear= | reviewDay | Enter a review date
            reviewYear=2028 | reviewDay | Review date must be after today and within a year
            reviewDay=1&reviewMonth=9 | reviewDay | Review date must be after today and within a year
            reviewDay=31&reviewMonth=2 | reviewDay | Review date must be a real date, like 27 3 2027
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(LocalDate.of(2026, 9, 1), words -> false), field, message);
    }
}
