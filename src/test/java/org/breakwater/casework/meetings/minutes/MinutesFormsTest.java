package org.breakwater.casework.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.HouseTest;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.meetings.discussions.DiscussionDecision;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Filled;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Minutes: who took part, what was decided and when, and who does what by which day. */
@HouseTest
class MinutesFormsTest {

    private static final UUID ID = new UUID(0, 1);

    private static final ActionForm AGREED_ACTION = Filled.with(
            Filled.empty(ActionForm.class),
            "version=1&what=See both children&owner=person:1&dueDay=10&dueMonth=9&dueYear=2026");

    private static final List<ActionOwner> OWNERS =
            List.of(new ActionOwner("person:1", "Maya", ""), new ActionOwner("agency:police", "Police", "police"));

    private static final List<Choice> SUBJECTS = List.of(Choice.of("1", "Pip"), Choice.of("2", "Kit Ashdown"));

    private static final String DISCUSSION_OUTCOME =
            "version=1&heldDay=1&heldMonth=9&heldYear=2026&heldTime=14:30&chair=Ottilie Fane&chairRole=Team manager"
                    + "&outcome1=JOINT&reasons=Marks seen twice";

    private static final ParticipantForm PARTICIPANT = Filled.with(
            Filled.empty(ParticipantForm.class), "version=1&agency=police&who=DS Holt&post=Sergeant&presence=PRESENT");

    @Autowired
    Agencies agencies;

    @Test
    void anAgreedActionFormThatIsFilledInIsTaken() {
        assertThat(AGREED_ACTION
                        .check(OWNERS, SUBJECTS, LocalDate.of(2026, 9, 1), words -> false)
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what=  | what | Enter the action
            owner=  | owner | Select the owner
            owner=Maya | owner | Select the owner
            dueMonth=13 | due | Enter the due date
            dueYear=2028 | due | Due date must be between the date of the contact and a year later
            """)
    void anActionHasItsOwnerAndItsDay(String typed, String field, String message) {
        Filled.mends(
                Filled.with(AGREED_ACTION, typed).check(OWNERS, SUBJECTS, LocalDate.of(2026, 9, 1), words -> false),
                field,
                message);
    }

    @Test
    void whatAnAgencyReadsDoesNotSayWhoReported() {
        var typed = Filled.with(AGREED_ACTION, "what=Mrs Jones next door");
        var mentions = "Remove anything that identifies the person who reported the concern";
        assertThat(Filled.with(typed, "owner=agency:police")
                        .check(OWNERS, SUBJECTS, LocalDate.of(2026, 9, 1), words -> words.contains("Jones"))
                        .problems())
                .containsExactly(new Problem("what", mentions));
        assertThat(typed.check(OWNERS, SUBJECTS, LocalDate.of(2026, 9, 1), words -> words.contains("Jones"))
                        .problems())
                .isEmpty();
    }

    private static Checked<DiscussionDecision> check(String typed, StrategyDiscussion discussion) {
        return Filled.with(Filled.with(Filled.empty(DiscussionOutcomeForm.class), DISCUSSION_OUTCOME), typed)
                .check(Instant.parse("2026-09-01T09:00:00Z"), Instant.parse("2026-09-01T15:00:00Z"), discussion);
    }

    private static StrategyDiscussion about(List<String> quorum, String... children) {
        var at = Instant.parse("2026-09-01T10:00:00Z");
        var ids = Stream.of(children).map(name -> new UUID(0, name.hashCode())).toList();
        var none = List.<String>of();
        return new StrategyDiscussion(
                new StrategyDiscussionRow(
                        ID,
                        ID,
                        ids,
                        List.of(children),
                        quorum,
                        "",
                        quorum,
                        "Maya",
                        at,
                        "",
                        null,
                        null,
                        "",
                        "",
                        "",
                        none,
                        none,
                        none,
                        none,
                        null,
                        "",
                        "",
                        none,
                        none,
                        "",
                        null,
                        null),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aDiscussionOutcomeFormThatIsFilledInIsTaken() {
        assertThat(check("version=1", about(List.of(), "Pip")).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            heldDay=&heldTime= | held | Enter the date and time it was held, like 28 8 2026 and 14:30
            heldNow=yes | held | Select “Held now” or enter a date and time, not both
            heldTime=late | held | Enter the date and time it was held, like 28 8 2026 and 14:30
            heldTime=08:00 | held | The date and time of the discussion must be after the \
            contact was received, and not in the future
            chair=  | chair | Enter the name of the chair
            chairRole=  | chairRole | Enter the chair’s role and agency
            outcome1= | outcome1 | Select the outcome
            reasons=  | reasons | Enter the reasons
            outcome1=RECONVENE | reconvene | Enter the date on which it will be reconvened
            """)
    void anOutcomeHasItsTimeAndItsReasons(String typed, String field, String message) {
        Filled.mends(check(typed, about(List.of(), "Pip")), field, message);
    }

    @Test
    void everyChildHasAnOutcome() {
        Filled.mends(
                check("own1=&own2=&outcome2=", about(List.of(), "Pip", "Wren")),
                "outcome2",
                "Select the outcome for Wren");
    }

    @Test
    void whereChildrenHaveDifferentOutcomesEachHasAReason() {
        var both = about(List.of(), "Pip", "Wren");
        assertThat(check("outcome2=JOINT", both).problems()).isEmpty();
        assertThat(check("outcome2=NONE", both).problems())
                .extracting(Problem::message)
                .containsExactly("Enter the reason for Pip", "Enter the reason for Wren");
        assertThat(check("outcome2=NONE&own1=Hit twice&own2=Lives with her father", both)
                        .problems())
                .isEmpty();
    }

    @Test
    void whatIsHeldNowIsHeldNow() {
        var now = check("heldNow=yes&heldDay=&heldMonth=&heldYear=&heldTime=", about(List.of(), "Pip"));
        assertThat(now)
                .isInstanceOfSatisfying(
                        Checked.Good.class,
                        good -> assertThat(((DiscussionDecision) good.value()).heldAt())
                                .isEqualTo("2026-09-01T15:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"31,8,2026", "2,12,2026"})
    void itIsReconvenedSoonAndNotInThePast(String day, String month, String year) {
        Filled.mends(
                check(
                        "outcome1=RECONVENE&reconveneDay=%s&reconveneMonth=%s&reconveneYear=%s"
                                .formatted(day, month, year),
                        about(List.of(), "Pip")),
                "reconvene",
                "The date on which it will be reconvened must be within the next 3 months");
    }

    @Test
    void aParticipantFormThatIsFilledInIsTaken() {
        assertThat(PARTICIPANT.check(agencies).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agency=circus | agency | Select the agency represented
            agency=another-council | otherAgency | Enter which agency it is
            presence= | presence | Select whether they took part
            who=  | who | Enter their name
            post=  | post | Enter their job title
            presence=SENT_WORDS | shared | Enter their written contribution
            """)
    void whoTookPartIsNamed(String typed, String field, String message) {
        Filled.mends(Filled.with(PARTICIPANT, typed).check(agencies), field, message);
    }

    @Test
    void withoutTheQuorumAReasonIsNeeded() {
        Filled.mends(
                check("version=1", about(List.of("police"), "Pip")),
                "withoutQuorum",
                "Enter the reason for proceeding without a quorum");
    }
}
