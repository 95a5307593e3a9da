package org.breakwater.training.office.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of the two dates says for itself what is wrong with it. */
class DateRangeFormTest {

    private static final DateRangeForm GOOD = new DateRangeForm("1/3/2027", "2027-03-31");

    @Test
    void datesAreTakenInBothWays() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @Test
    void theLastThreeMonthsAreFilledInAsTheyAreTypedHere() {
        assertThat(new DateRangeForm("", "").orLastThreeMonths(LocalDate.parse("2026-12-05")))
                .isEqualTo(new DateRangeForm("1/10/2026", "31/12/2026"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from= | from | Enter the start date
            from=soon | from | Start date must be a real date, like 1/3/2027
            until= | until | Enter the end date
            until=31/2/2027 | until | End date must be a real date, like 1/3/2027
            until=1/2/2027 | until | End date must be the same as or after the start date
            """)
    void saysWhichDateIsWrong(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
