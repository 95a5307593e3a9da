package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.casework.decisions.FamilyTold;
import org.breakwater.casework.family.person.PersonRecords;
import org.breakwater.casework.history.patterns.Patterns;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.approval.Approvals;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.decision.need.ChildDecisionProposal;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.immediateactions.ImmediateActions;
import org.breakwater.mash.lifecycle.ContactClosure;
import org.breakwater.mash.lifecycle.ContactHandling;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.live.SeenWhenOpened;
import org.breakwater.mash.screening.Screening;
import org.breakwater.mash.screening.Screenings;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The practice of the desk, according to its rules. */
@HouseTest
class TheDeskWorksTest {

    @Autowired
    private House house;

    @Autowired
    private ActorTransactions acting;

    @Autowired
    private TestClock clock;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Screenings screenings;

    @Autowired
    private PreviousContacts beenHere;

    @Autowired
    private Patterns patterns;

    @Autowired
    private ChildDecisions deciding;

    @Autowired
    private Approvals approving;

    @Autowired
    private FeedbackToReferrers answering;

    @Autowired
    private ContactClosure closing;

    @Autowired
    private ImmediateActions protections;

    @Autowired
    private ContactHandling handling;

    @Autowired
    private PersonRecords personRecords;

    @Autowired
    private Decisions decisions;

    @Autowired
    private CaseDeadlines clocks;

    @Autowired
    private People people;

    private UUID contact = new UUID(0, 0);

    @BeforeEach
    void aReportOnATuesdayMorning() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
    }

    @Test
    void theContactIsInAQueueTheMomentTheReportIsReceived() {
        assertThat(now().stage()).isEqualTo(Stage.NEW);
        assertThat(running()).extracting(ClockRow::rule).containsExactly("contact-decided");
        assertThat(now().dueAt()).isEqualTo("2026-09-02T16:30:00Z");
    }

    @Test
    void presentDangerCountsAsRedUntilAPersonRatesIt() {
        contact = new Furnished(house).dangerNow();
        assertThat(now().urgency()).isZero();
        assertThat(now().alarmRings()).isTrue();
        assertThat(now().dueAt()).isEqualTo("2026-09-01T13:00:00Z");
        screen(Rating.GREEN);
        assertThat(now().alarmRings()).as("who rates it has it").isFalse();
        assertThat(running()).extracting(ClockRow::rule).containsExactly("contact-decided", "green-enquiry");
    }

    @Test
    void aStaleSaveWritesNothing() {
        var seen = now();
        screen(Rating.AMBER);
        var late = as(
                InventedPerson.TOMASZ,
                () -> screenings.screen(
                        InventedPerson.TOMASZ.asActor(), now(), seen.version(), screening(Rating.GREEN)));
        assertThat(late).isEqualTo(new ActResult.Stale());
        assertThat(now().rating()).isEqualTo(Rating.AMBER);
    }

    @Test
    void nobodyApprovesTheirOwnNotEvenAManager() {
        screen(Rating.AMBER);
        decideForAll(InventedPerson.ADAEZE, "EARLY_HELP");
        var own = approve(InventedPerson.ADAEZE);
        assertThat(own).isInstanceOf(ActResult.NotNow.class);
        assertThat(approve(InventedPerson.GWEN)).isEqualTo(new ActResult.Yes());
    }

    @Test
    void theDatabaseRefusesAnApprovalByTheAuthorToo() {
        screen(Rating.AMBER);
        decideForAll(InventedPerson.ADAEZE, "EARLY_HELP");
        var mine = as(InventedPerson.ADAEZE, () -> decisions.of(contact)).getFirst();
        var asIfByAnother = new DecisionRow(
                mine.id(),
                mine.about(),
                mine.outcomes(),
                mine.rationale(),
                "account:somebody-else",
                mine.authorName(),
                mine.proposedAt(),
                false,
                null,
                null,
                null,
                null,
                null,
                null);
        assertThatThrownBy(() -> as(
                        InventedPerson.ADAEZE,
                        () -> decisions.judge(InventedPerson.ADAEZE.asActor(), contact, asIfByAnother, true, "")))
                .hasMessageContaining("author of a decision is never its approver");
    }

    @Test
    void anEnquiryKeepsTheWorkingDayAndGoesOnByItsOwnDeadlineFromReceipt() {
        screen(Rating.AMBER);
        clock.advance(Duration.ofHours(1));
        decideForAll(InventedPerson.MAYA, "ENQUIRY");
        approve(InventedPerson.ADAEZE);
        assertThat(now().stage()).isEqualTo(Stage.ENQUIRY);
        assertThat(running()).extracting(ClockRow::rule).containsExactly("amber-enquiry");
        assertThat(running().getFirst().startedAt()).isEqualTo("2026-09-01T09:00:00Z");
    }

    @Test
    void nothingClosesWhileSomethingDoneAtOnceIsNotApproved() {
        screen(Rating.AMBER);
        var maya = InventedPerson.MAYA;
        as(
                maya,
                () -> protections.act(
                        maya.asActor(), contact, SeenWhenOpened.of(now()), "Rang the police", clock.instant()));
        decideForAll(InventedPerson.MAYA, "ADVICE");
        approve(InventedPerson.ADAEZE);
        assertThat(close("")).isInstanceOf(ActResult.NotNow.class);
        var done = as(InventedPerson.MAYA, () -> protections.of(contact)).getFirst();
        as(InventedPerson.ADAEZE, () -> protections.approve(InventedPerson.ADAEZE.asActor(), now(), done.id()));
        assertThat(close("")).isEqualTo(new ActResult.Yes());
    }

    @Test
    void nothingFromAProfessionalClosesUntilTheyAreToldOrAReasonIsGiven() {
        contact = new Furnished(house)
                .report(Furnished.told(ReportContent.Way.PROFESSIONAL, false, ReportContent.YesNoUnsure.NO));
        screen(Rating.GREEN);
        decideForAll(InventedPerson.MAYA, "ADVICE");
        approve(InventedPerson.ADAEZE);
        assertThat(close("")).isInstanceOf(ActResult.NotNow.class);
        var maya = InventedPerson.MAYA;
        as(maya, () -> answering.tell(maya.asActor(), now(), now().version(), "Rang them"));
        assertThat(close("")).isEqualTo(new ActResult.Yes());
        assertThat(as(InventedPerson.MAYA, () -> clocks.of(contact)))
                .filteredOn(c -> c.rule().equals("referrer-told"))
                .extracting(ClockRow::endedHow)
                .containsExactly(CaseDeadlines.Ending.MET);
    }

    @Test
    void aChildWhoComesToLightLateIsDecidedBeforeAnythingIsApproved() {
        screen(Rating.AMBER);
        decideForAll(InventedPerson.MAYA, "EARLY_HELP");
        var late = ReportedPerson.child("Teal Saltmarsh", "", "2", false, "", "", "");
        as(InventedPerson.ROBIN, () -> personRecords.add(InventedPerson.ROBIN.asActor(), now(), now().version(), late));
        assertThat(now().stage()).isEqualTo(Stage.SCREENED);
        assertThat(now().children()).isEqualTo(3);
        assertThat(as(
                        InventedPerson.MAYA,
                        () -> deciding.submit(InventedPerson.MAYA.asActor(), now(), now().version(), "")))
                .isInstanceOf(ActResult.NotNow.class);
    }

    private ContactRow now() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? contacts.find(contact).orElseThrow()
                : as(InventedPerson.MAYA, () -> contacts.find(contact).orElseThrow());
    }

    private List<ClockRow> running() {
        return as(InventedPerson.MAYA, () -> clocks.of(contact)).stream()
                .filter(ClockRow::isRunning)
                .toList();
    }

    private void screen(Rating rating) {
        var maya = InventedPerson.MAYA;
        as(maya, () -> beenHere.open(maya.asActor(), now()));
        assertThat(as(maya, () -> screenings.screen(maya.asActor(), now(), now().version(), screening(rating))))
                .isEqualTo(new ActResult.Yes());
    }

    private static Screening screening(Rating rating) {
        return AtTheDesk.screening(rating, Screening.Consent.GIVEN, "");
    }

    private void decideForAll(InventedPerson by, String outcome) {
        as(by, () -> {
            for (var child : people.of(contact)) {
                deciding.propose(
                        by.asActor(),
                        now(),
                        now().version(),
                        new ChildDecisionProposal(
                                child.id(),
                                List.of(outcome),
                                2,
                                "",
                                "The facts and the history",
                                FamilyTold.TOLD,
                                "By us",
                                null));
            }
            return deciding.submit(by.asActor(), now(), now().version(), "We have looked at it. Thank you.");
        });
        assertThat(now().stage()).isEqualTo(Stage.TO_APPROVE);
    }

    private ActResult approve(InventedPerson manager) {
        return as(manager, () -> {
            patterns.look(manager.asActor(), now(), "Nothing new for these children");
            return approving.approve(manager.asActor(), now(), now().version());
        });
    }

    private ActResult close(String why) {
        return as(InventedPerson.MAYA, () -> closing.close(InventedPerson.MAYA.asActor(), now(), now().version(), why));
    }

    private <T> T as(InventedPerson person, Supplier<T> work) {
        return acting.as(person.asActor(), work);
    }
}
