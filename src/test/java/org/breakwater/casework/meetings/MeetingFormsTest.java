package org.breakwater.casework.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A strategy discussion is called with text that does not identify the reporter, or not held for a reason. */
class MeetingFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static final NotHeldForm NOT_HELD =
            Filled.with(Filled.empty(NotHeldForm.class), "version=1&why=The police held theirs");

    private static final StrategyDiscussionForm STRATEGY_DISCUSSION =
            Filled.with(Filled.empty(StrategyDiscussionForm.class), "version=1&invite=police&how=By telephone at two");

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
                        .check(words -> words.contains("the neighbour told"), TODAY)
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            how=As the neighbour told us | how | Remove anything that identifies the person reporting the concern. \
            The agencies will read this
            link=As the neighbour told us | link | Remove anything that identifies the person reporting the concern. \
            The agencies will read this
            invite= | invite | Select at least one agency to invite
            whenDay=31&whenMonth=2&whenYear=2027&whenTime=10:00 | when | Date must be a real date, like 27 3 2026
            whenDay=31&whenMonth=8&whenYear=2026&whenTime=10:00 | when | The date of the discussion must be today or \
            later
            whenDay=1&whenMonth=9&whenYear=2026 | whenTime | Enter the time, like 14:30
            """)
    void whatAllAgenciesReadGivesNobodyAway(String typed, String field, String message) {
        Filled.mends(
                Filled.with(STRATEGY_DISCUSSION, typed).check(words -> words.contains("the neighbour told"), TODAY),
                field,
                message);
    }

    @Test
    void eachAgencyThatCanBeInvitedIsInvitedOnce() {
        var form = Filled.with(STRATEGY_DISCUSSION, "invite=police,nobody,police,health");
        assertThat(form.invitingOnly(List.of("council", "health", "police")).invite())
                .containsExactly("police", "health");
    }

    @Test
    void whoeverUnticksEveryAgencyToInviteOnlyTheSchoolKeepsThat() {
        var unseen = Filled.with(STRATEGY_DISCUSSION, "invite=");
        assertThat(unseen.invitingIfNotShown(List.of("police")).invite()).containsExactly("police");
        var form = Filled.with(STRATEGY_DISCUSSION, "invite=&shown=yes&others=Beacon Hard School&how=");
        assertThat(form.invitingIfNotShown(List.of("police")).invite()).isEmpty();
        assertThat(form.check(words -> false, TODAY))
                .isEqualTo(new Good<>(new StrategyDiscussionCall(List.of(), "Beacon Hard School", "")));
    }

    @Test
    void whenAndWhereAreWrittenForTheAgenciesToRead() {
        var form = Filled.with(
                STRATEGY_DISCUSSION,
                "others=Beacon Hard School&whenDay=2&whenMonth=9&whenYear=2026&whenTime=9.30&link=Room 2");
        assertThat(form.check(words -> false, TODAY))
                .isEqualTo(new Good<>(new StrategyDiscussionCall(
                        List.of("police"),
                        "Beacon Hard School",
                        "When: Wednesday 2 September 2026 at 09:30\nWhere: Room 2\nBy telephone at two")));
    }
}
