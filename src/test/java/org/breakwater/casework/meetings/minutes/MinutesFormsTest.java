package org.breakwater.casework.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.breakwater.HouseTest;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Minutes: who took part, what was decided and when, and who does what by which day. */
@HouseTest
class MinutesFormsTest {

    private static final AgreedActionForm AGREED_ACTION = Filled.with(
            Filled.empty(AgreedActionForm.class),
            "version=1&what=See both children&owner=Maya&dueDay=10&dueMonth=9&dueYear=2026");

    private static final DiscussionOutcomeForm DISCUSSION_OUTCOME = Filled.with(
            Filled.empty(DiscussionOutcomeForm.class),
            "version=1&heldDay=1&heldMonth=9" + "&heldYear=2026&heldTime=14:30&enquiry=JOINT&reasons=Marks seen twice");

    private static final ParticipantForm PARTICIPANT =
            Filled.with(Filled.empty(ParticipantForm.class), "version=1&agency=police&who=DS Holt&presence=PRESENT");

    @Autowired
    Agencies agencies;

    @Test
    void anAgreedActionFormThatIsFilledInIsTaken() {
        assertThat(AGREED_ACTION.check(LocalDate.of(2026, 9, 1)).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what=  | what | Enter the action
            owner=  | owner | Enter the owner
            dueMonth=13 | due | Enter the due date
            dueYear=2028 | due | Due date must be between the date of the contact and a year later
            """)
    void anActionHasItsOwnerAndItsDay(String typed, String field, String message) {
        Filled.mends(Filled.with(AGREED_ACTION, typed).check(LocalDate.of(2026, 9, 1)), field, message);
    }

    @Test
    void aDiscussionOutcomeFormThatIsFilledInIsTaken() {
        assertThat(DISCUSSION_OUTCOME
                        .check(Instant.parse("2026-09-01T09:00:00Z"), Instant.parse("2026-09-01T15:00:00Z"), false)
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            heldTime=late | held | Enter the date and time it was held, like 28 8 2026 and 14:30
            heldTime=08:00 | held | The date and time held must be after the contact was received, and not in the future
            enquiry= | enquiry | Select the outcome
            reasons=  | reasons | Enter the reasons
            """)
    void anOutcomeHasItsTimeAndItsReasons(String typed, String field, String message) {
        Filled.mends(
                Filled.with(DISCUSSION_OUTCOME, typed)
                        .check(Instant.parse("2026-09-01T09:00:00Z"), Instant.parse("2026-09-01T15:00:00Z"), false),
                field,
                message);
    }

    @Test
    void aParticipantFormThatIsFilledInIsTaken() {
        assertThat(PARTICIPANT.check(agencies).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agency=circus | agency | Select the agency
            presence= | presence | Select whether they took part
            who=  | who | Enter their name and role
            presence=SENT_WORDS | shared | Enter their written contribution
            """)
    void whoTookPartIsNamed(String typed, String field, String message) {
        Filled.mends(Filled.with(PARTICIPANT, typed).check(agencies), field, message);
    }

    @Test
    void withoutTheQuorumAReasonIsNeeded() {
        var earliest = Instant.parse("2026-09-01T09:00:00Z");
        Filled.mends(
                DISCUSSION_OUTCOME.check(earliest, Instant.parse("2026-09-01T15:00:00Z"), true),
                "withoutQuorum",
                "Enter the reason for proceeding without a quorum");
    }
}
