package org.breakwater.casework.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A strategy discussion is called with words that give nobody away, or not held for a reason. */
class MeetingFormsTest {

    private static final NotHeldForm NOT_HELD =
            Filled.with(Filled.empty(NotHeldForm.class), "version=1&why=The police held theirs");

    private static final StrategyDiscussionForm STRATEGY_DISCUSSION =
            Filled.with(Filled.empty(StrategyDiscussionForm.class), "version=1&how=By telephone at two");

    @Test
    void aNotHeldFormThatIsFilledInIsTaken() {
        assertThat(NOT_HELD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why=  | why | Enter the reason for not holding a strategy discussion
            """)
    void notHoldingOneHasItsReason(String typed, String field, String message) {
        Filled.mends(Filled.with(NOT_HELD, typed).check(), field, message);
    }

    @Test
    void aStrategyDiscussionFormThatIsFilledInIsTaken() {
        assertThat(STRATEGY_DISCUSSION
                        .check(words -> words.contains("the neighbour told"))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how=As the neighbour told us | how | Remove anything that identifies the person reporting the concern. \
            The agencies will read this
            """)
    void whatAllAgenciesReadGivesNobodyAway(String typed, String field, String message) {
        Filled.mends(
                Filled.with(STRATEGY_DISCUSSION, typed).check(words -> words.contains("the neighbour told")),
                field,
                message);
    }
}
