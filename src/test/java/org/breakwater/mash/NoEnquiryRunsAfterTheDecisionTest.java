package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.frontdoor.conversations.ReporterReturned;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.approval.Approvals;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.people.ReportedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader saw the deadline of a MASH enquiry on a contact that was closed: however it came there, none runs. */
@HouseTest
class NoEnquiryRunsAfterTheDecisionTest {

    private static final Set<String> ENQUIRY = Set.of("red-decided", "amber-enquiry", "green-enquiry");
    private static final Set<String> DECISION =
            Set.of("contact-decided", "red-decided", "amber-enquiry", "green-enquiry");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ActorTransactions acting;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void twoSiblings() {
        database.empty();
        clock.setLondon("2026-09-01T10:00");
        contact = new AFamily(house)
                .reported(
                        ReportContent.Way.CHILD,
                        ReportContent.YesNoUnsure.NO,
                        new ReportContent.Child("Wilf Dunlin", "", "7", false, "", "12 Mudlark Row", ""),
                        new ReportContent.Child("Ada Dunlin", "", "3", false, "", "12 Mudlark Row", ""));
        desk = new AtTheDesk(house, contact);
    }

    private List<String> running() {
        return deadlines().filter(ENQUIRY::contains).toList();
    }

    /** The decision on next steps, or the MASH enquiry after it. */
    private List<String> toDecide() {
        return deadlines().filter(DECISION::contains).toList();
    }

    private Stream<String> deadlines() {
        return desk
                .as(
                        InventedPerson.MAYA,
                        () -> house.getBean(CaseDeadlines.class).of(contact))
                .stream()
                .filter(ClockRow::isRunning)
                .map(ClockRow::rule);
    }

    private void comesBack() {
        acting.as(new Actor.Visitor(), () -> house.publishEvent(new ReporterReturned(contact)));
    }

    private void reconsider() {
        desk.as(
                InventedPerson.MAYA,
                () -> house.getBean(Cases.class)
                        .act(
                                InventedPerson.MAYA.asActor(),
                                desk.now(),
                                desk.now().version(),
                                CaseAct.DECIDE_AGAIN,
                                "Decision to be reconsidered",
                                "Look again",
                                () -> {}));
    }

    private void decide(String... outcomes) {
        desk.decide(outcomes);
        desk.approve();
    }

    @Test
    void whenOneSiblingHadAnEnquiryAndTheOtherNothing() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        decide("NO_FURTHER_ACTION", "ENQUIRY");
        assertThat(running()).as("the enquiry about Ada").containsExactly("green-enquiry");
        decide("NO_FURTHER_ACTION");
        assertThat(running()).isEmpty();
    }

    @Test
    void aChildWhoIsAddedAfterTheDecisionIsDecidedOnWithinADay() {
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        decide("NO_FURTHER_ACTION", "NO_FURTHER_ACTION");
        assertThat(toDecide()).isEmpty();
        desk.add(baby());
        assertThat(desk.now().stage()).isEqualTo(Stage.SCREENED);
        assertThat(toDecide()).as("Nell has a decision of her own").contains("contact-decided");
        decide("NO_FURTHER_ACTION");
        assertThat(running()).isEmpty();
        assertThat(toDecide()).isEmpty();
    }

    private static ReportedPerson baby() {
        return new ReportedPerson(ReportedPerson.Part.CHILD, "Nell Dunlin", "", "1", false, "", "", "", "", "");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whateverHappensToItOnTheWay(int seed) {
        var chance = new Random(seed);
        for (int step = 0; step < 25; step++) {
            clock.set(clock.instant().plusSeconds(600));
            var act = act(chance);
            var stage = desk.now().stage();
            if (stage == Stage.TO_ANSWER || stage == Stage.CLOSED) {
                assertThat(running()).as("%s after %s", stage, act).isEmpty();
            }
            if (stage == Stage.ENQUIRY) {
                assertThat(running()).as("%s after %s", stage, act).hasSize(1);
            }
            if (stage == Stage.NEW || stage == Stage.SCREENED || stage == Stage.TO_APPROVE) {
                assertThat(toDecide()).as("%s after %s", stage, act).isNotEmpty();
            }
        }
    }

    private String act(Random chance) {
        var rating = Rating.values()[chance.nextInt(Rating.values().length)];
        switch (desk.now().stage()) {
            case NEW -> desk.screen(InventedPerson.ADAEZE, rating);
            case SCREENED, ENQUIRY -> {
                switch (chance.nextInt(5)) {
                    case 0 -> desk.screen(InventedPerson.ADAEZE, rating);
                    case 1 -> desk.decide("NO_FURTHER_ACTION", "ENQUIRY");
                    case 2 -> comesBack();
                    default -> desk.decide("NO_FURTHER_ACTION");
                }
            }
            case TO_APPROVE -> {
                switch (chance.nextInt(5)) {
                    case 0 -> desk.sendBack();
                    case 1 -> comesBack();
                    default -> desk.approve();
                }
            }
            case TO_ANSWER -> {
                switch (chance.nextInt(6)) {
                    case 0 -> reconsider();
                    case 1 -> comesBack();
                    case 2 -> desk.add(baby());
                    case 3 -> desk.reopen();
                    default -> desk.close();
                }
            }
            case CLOSED -> {
                if (chance.nextBoolean()) {
                    desk.reopen();
                } else {
                    comesBack();
                }
            }
            case SET_ASIDE -> throw new AssertionError("A child's own report is not set aside");
        }
        return "step to " + desk.now().stage();
    }

    @Test
    void whenTheReporterComesBackWhileItIsBeingApproved() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.decide("NO_FURTHER_ACTION");
        desk.confirmMatches();
        var adaeze = InventedPerson.ADAEZE;
        var back = desk.as(adaeze, () -> {
            var seen = desk.now();
            assertThat(house.getBean(Approvals.class).approve(adaeze.asActor(), seen, seen.version()))
                    .isEqualTo(new ActResult.Yes());
            var comes = CompletableFuture.runAsync(this::comesBack);
            Awaitility.await()
                    .until(database.asOwner()
                            .sql("select exists (select from pg_locks where not granted "
                                    + "and locktype = 'transactionid')")
                            .query(Boolean.class)::single);
            return comes;
        });
        back.join();
        assertThat(desk.now().stage())
                .as("what came back is considered after the approval")
                .isEqualTo(Stage.SCREENED);
    }
}
