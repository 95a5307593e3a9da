package org.breakwater.mash.shifthandovers;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The night reads what it needs to do and by when; the day reads what the night did. */
class ShiftHandoverFormTest {

    private static final ShiftHandoverForm NIGHT = Filled.with(
            Filled.empty(ShiftHandoverForm.class),
            "expected=Ring the school&byWhen=before 21:00&ring=01702 215007&whatIf=Ring the police");

    private static final ShiftHandoverForm DAY =
            Filled.with(Filled.empty(ShiftHandoverForm.class), "expected=I rang the school");

    @Test
    void aNoteToTheNightIsTaken() {
        assertThat(NIGHT.check(Shift.NIGHT).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            expected=  | expected | Enter what EDT needs to know and do
            byWhen=  | byWhen | Enter when it must be done by, for example 21:00
            ring=  | ring | Enter who to call, with the number
            whatIf=  | whatIf | Enter the contingency plan
            """)
    void theNightNeedsToKnowMore(String typed, String field, String message) {
        Filled.mends(Filled.with(NIGHT, typed).check(Shift.NIGHT), field, message);
    }

    @Test
    void aNoteToTheDayIsTaken() {
        assertThat(DAY.check(Shift.DAY).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            expected=  | expected | Enter what you did and observed
            """)
    void theDayReadsWhatWasDone(String typed, String field, String message) {
        Filled.mends(Filled.with(DAY, typed).check(Shift.DAY), field, message);
    }
}
