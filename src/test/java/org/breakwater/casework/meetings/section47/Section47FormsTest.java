package org.breakwater.casework.meetings.section47;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of an enquiry has its outcome, its day and its reasons. */
class Section47FormsTest {

    private static final LocalDate BEGAN = LocalDate.of(2026, 9, 1);

    private static final Section47Form ENDED = Filled.with(
            Filled.empty(Section47Form.class),
            "version=1&finding=CONTINUING&outcome=CONFERENCE&endedDay=9&endedMonth=9&endedYear=2026"
                    + "&reasons=Harm is likely");

    @Test
    void anOutcomeThatIsFilledInIsTaken() {
        assertThat(ENDED.check(BEGAN, BEGAN.plusDays(10)).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            finding= | finding | Select whether the concerns are substantiated
            outcome= | outcome | Select the outcome
            finding=NOT_SUBSTANTIATED | outcome | Select an initial child protection conference only if there is \
            a continuing risk of significant harm
            outcome=CHILD_IN_NEED | outcome | Select an initial child protection conference only if there is \
            a continuing risk of significant harm
            endedDay= | ended | Enter the date on which the enquiry ended
            endedDay=12 | ended | The enquiry cannot have ended before the strategy discussion, or in the future
            endedMonth=8 | ended | The enquiry cannot have ended before the strategy discussion, or in the future
            reasons=  | reasons | Enter the reasons
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(ENDED, typed).check(BEGAN, BEGAN.plusDays(10)), field, message);
    }

    @Test
    void whatIsReturnedSaysWhatHasToChange() {
        var empty = Filled.empty(Section47ApprovalForm.class);
        assertThat(Filled.with(empty, "verdict=APPROVE").check().problems()).isEmpty();
        Filled.mends(Filled.with(empty, "verdict=RETURN").check(), "words", "Enter what has to change");
    }
}
