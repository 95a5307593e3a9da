package org.breakwater.casework.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.breakwater.HouseTest;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A handover is repeated with a reason, accepted in writing on a valid day, and reconsidered for a reason. */
@HouseTest
class HandoverFormsTest {

    private static final ReconsiderationForm RECONSIDERATION =
            Filled.with(Filled.empty(ReconsiderationForm.class), "version=1&why=More came to light");

    private static final WrittenResponseForm WRITTEN_RESPONSE = Filled.with(
            Filled.empty(WrittenResponseForm.class),
            "version=1&who=Bram Eastgate&onDay=2&onMonth=9&onYear=2026&how=Secure email");

    private static final RepeatHandoverForm REPEAT_HANDOVER =
            Filled.with(Filled.empty(RepeatHandoverForm.class), "version=1&team=thurrock&note=They live there");

    @Autowired
    ReceivingTeams teams;

    @Test
    void aReconsiderationFormThatIsFilledInIsTaken() {
        assertThat(RECONSIDERATION.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why=  | why | Enter the reason for reconsidering the decision
            """)
    void aReconsiderationHasItsReason(String typed, String field, String message) {
        Filled.mends(Filled.with(RECONSIDERATION, typed).check(), field, message);
    }

    @Test
    void aWrittenResponseFormThatIsFilledInIsTaken() {
        assertThat(WRITTEN_RESPONSE
                        .check(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 3))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who=  | who | Enter who accepted
            onMonth=13 | on | Enter the date accepted
            onDay=4 | on | Date must be between the handover and today
            how=  | how | Enter how they confirmed it in writing, for example by secure email
            """)
    void anAcceptanceInWritingHasItsPersonAndItsDay(String typed, String field, String message) {
        Filled.mends(
                Filled.with(WRITTEN_RESPONSE, typed).check(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 3)),
                field,
                message);
    }

    @Test
    void aRepeatHandoverFormThatIsFilledInIsTaken() {
        assertThat(REPEAT_HANDOVER
                        .check(teams, words -> words.contains("the neighbour told"))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            team=circus | team | Select the receiving team
            note=  | note | Enter what they need to know as well as the summary
            note=As the neighbour told us | note | Remove anything that identifies the person who reported the concern
            """)
    void aRepeatedOneSaysMoreThanTheSummary(String typed, String field, String message) {
        Filled.mends(
                Filled.with(REPEAT_HANDOVER, typed).check(teams, words -> words.contains("the neighbour told")),
                field,
                message);
    }
}
