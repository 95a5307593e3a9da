package org.breakwater.frontdoor.refer.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors about a child are shown beside the field that they belong to. */
class ChildMessagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private static final ReferralChildForm GOOD =
            Filled.with(Filled.empty(ReferralChildForm.class), "name=Rowan Tidewater");

    @Test
    void aChildWithANameIsTaken() {
        assertThat(GOOD.check(TODAY, false).problems()).isEmpty();
    }

    @Test
    void oneAddressIsEnough() {
        Filled.mends(
                Filled.with(GOOD, "address=12 Mudlark Row").check(TODAY, true),
                "address",
                "Delete this address, or clear the box above it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name= | name | Enter the child’s name or address
            unborn=YES&bornYear=2019 | born | An unborn baby has no date of birth. Delete the date
            bornYear=1980 | born | Check the year: it is more than 25 years ago
            disabilities=NONE,AUT | disabilities | Select “None”, or each disability, but not both
            nhsNumber=943 476 5918 | nhsNumber | Enter a valid 10-digit NHS number, like 943 476 5919
            age=-3 | age | Enter an age, or leave it blank
            """)
    void saysWhatCannotBe(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(TODAY, false), field, message);
    }
}
