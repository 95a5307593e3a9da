package org.breakwater.access.account.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final ColleagueRow GWEN = new ColleagueRow(new UUID(0, 7), "Gwen", "MANAGER");
    private static final AbsenceForm GOOD = Filled.with(
            Filled.empty(AbsenceForm.class),
            "fromDay=2&fromMonth=9&fromYear=2026&untilDay=4&untilMonth=9&untilYear=2026&deputy=" + GWEN.id());

    @Test
    void aDeputyAndTwoDatesAreTaken() {
        assertThat(GOOD.check(TODAY, List.of(GWEN)).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fromDay= | from | Date must be a real date, like 28 8 2026
            untilDay=&untilMonth=&untilYear= | until | Enter your last day away
            untilMonth=13 | until | Date must be a real date, like 4 9 2026
            fromYear=2027&untilYear=2027 | from | First day away must be within a year
            untilDay=1 | until | Last day away must be on or after the first day
            fromMonth=7&untilMonth=8 | until | Last day away must be today or in the future
            untilYear=2027 | until | Last day away must be within 6 months of the first
            deputy= | deputy | Select your deputy
            deputy=someone | deputy | Select your deputy
            """)
    void whatIsWrongIsSaid(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(TODAY, List.of(GWEN)), field, message);
    }
}
