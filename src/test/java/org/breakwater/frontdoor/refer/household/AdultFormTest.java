package org.breakwater.frontdoor.refer.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An adult has a name or a relationship to the child, and a valid date of birth. */
class AdultFormTest {

    private static final AdultForm GOOD =
            Filled.with(Filled.empty(AdultForm.class), "name=Hazel Tidewater&bornDay=3&bornMonth=4&bornYear=1990");

    @Test
    void anAdultWithANameIsTaken() {
        assertThat(GOOD.check(LocalDate.of(2026, 11, 25)).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name= | name | Enter a name or a relationship to the child
            bornDay=31&bornMonth=2 | born | Date of birth must be a real date, like 3 4 2019, or a year
            bornYear=2027 | born | Date of birth must be today or in the past. If the baby is not born yet, select \
            unborn baby
            bornYear=1890 | born | Check the year: it is more than 120 years ago
            phone=12 | phone | Enter a telephone number, like 01702 215007
            """)
    void saysWhatCannotBe(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(LocalDate.of(2026, 11, 25)), field, message);
    }
}
