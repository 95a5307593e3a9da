package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.family.FamilyRecords;
import org.breakwater.casework.family.person.PersonRecords;
import org.breakwater.database.QueryRows;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.family.HomeUse;
import org.breakwater.people.family.ReportedHome;
import org.breakwater.people.matching.MatchDecisionRow;
import org.breakwater.people.matching.MatchDecisions;
import org.breakwater.people.profile.NameUse;
import org.breakwater.people.profile.ReportedBirth;
import org.breakwater.people.profile.ReportedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether people are the same depends on the latest decision about them, and on what is known about them now. */
@HouseTest
class WhoAreTheSameNowTest {

    private static final String KNIFE = "He has a knife";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    MatchDecisions sameness;

    private final String stranger = "Hester " + AFamily.letters();
    private AFamily family;
    private UUID first = new UUID(0, 0);

    @BeforeEach
    void aFamilyThatIsWarnedAbout() {
        clock.setLondon("2026-09-01T10:00");
        family = new AFamily(house);
        first = family.reported(ReportContent.Way.ADULT, family.child("Ottoline", "7"));
        warn(first);
    }

    private void warn(UUID about) {
        var page = "/cases/" + about + "/safe-contact/warnings";
        var maya = house.as(InventedPerson.MAYA, page);
        assertThat(maya.send(page, "words", KNIFE, "reviewDay", "3", "reviewMonth", "12", "reviewYear", "2026"))
                .hasStatus(303);
    }

    private UUID alike() {
        return family.reported(ReportContent.Way.ADULT, family.child("Ottoline", "7"));
    }

    private UUID others() {
        var others = new AFamily(house);
        return others.reported(ReportContent.Way.ADULT, others.child("Barnaby", "11"));
    }

    private UUID childOf(UUID contact) {
        return new AtTheDesk(house, contact).children().getFirst().id();
    }

    private MatchDecisionRow say(UUID second, MatchDecisionRow.Answer answer) {
        clock.advance(Duration.ofMinutes(1));
        var maya = InventedPerson.MAYA;
        var ours = childOf(second);
        var theirs = childOf(first);
        var desk = new AtTheDesk(house, second);
        assertThat(desk.as(maya, () -> sameness.say(maya.asActor(), ours, theirs, answer, "Her nan said so")))
                .isEmpty();
        return desk.as(maya, () -> sameness.of(second)).getFirst();
    }

    private void agreed(UUID second) {
        var said = say(second, MatchDecisionRow.Answer.SAME);
        var tomasz = InventedPerson.TOMASZ;
        assertThat(new AtTheDesk(house, second).as(tomasz, () -> sameness.answer(tomasz.asActor(), said.id(), true)))
                .isEmpty();
    }

    private UUID handedOver(UUID contact) {
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decide("ASSESSMENT");
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        database.asOwner()
                .sql("delete from notify.outbox where kind = 'VISIT_BRIEFING'")
                .update();
        return desk.handovers().getFirst().id();
    }

    private String read(UUID handover) {
        return house.as(InventedPerson.LIORA, "/handovers/" + handover)
                .page()
                .select("main")
                .text();
    }

    private List<UUID> told() {
        return QueryRows.all(database.asOwner()
                .sql("select about_id from notify.outbox where kind = 'VISIT_BRIEFING' and state = 'OWED'")
                .query(UUID.class));
    }

    private void add(UUID contact, String name, String home) {
        assertThat(new AtTheDesk(house, contact).add(ReportedPerson.adult(name, "", home, "")))
                .isEqualTo(new ActResult.Yes());
    }

    private void confirmed(UUID handover, UUID second) {
        assertThat(read(handover)).doesNotContain(KNIFE);
        assertThat(told()).isEmpty();
        new AtTheDesk(house, second).confirmMatches();
    }

    private interface Work {
        ActResult with(ContactRow seen);
    }

    private void work(UUID contact, Work work) {
        var desk = new AtTheDesk(house, contact);
        assertThat(desk.as(InventedPerson.MAYA, () -> work.with(desk.now()))).isEqualTo(new ActResult.Yes());
    }

    @Test
    void whoWasAnotherAndIsTheSameAfterAllIsWarnedOf() {
        var second = alike();
        say(second, MatchDecisionRow.Answer.NOT_SAME);
        agreed(second);
        assertThat(read(handedOver(second))).contains(KNIFE);
    }

    @Test
    void whoWereHeldToBeOneAndArePartedAreNotWarnedOf() {
        var second = alike();
        agreed(second);
        var tomasz = InventedPerson.TOMASZ;
        var desk = new AtTheDesk(house, second);
        var said = desk.as(tomasz, () -> sameness.of(second)).getFirst();
        desk.as(tomasz, () -> sameness.part(tomasz.asActor(), said.id(), "The school has two"));
        assertThat(read(handedOver(second))).doesNotContain(KNIFE);
    }

    @Test
    void whoWasAnotherAndMayBeTheSameAgainIsAskedAboutWhileNobodyHasAnswered() {
        var second = alike();
        say(second, MatchDecisionRow.Answer.NOT_SAME);
        say(second, MatchDecisionRow.Answer.SAME);
        var desk = new AtTheDesk(house, second);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decide("ASSESSMENT");
        assertThat(desk.approve(InventedPerson.ADAEZE)).isInstanceOf(ActResult.NotNow.class);
        assertThat(read(handedOver(second))).contains(KNIFE);
    }

    @Test
    void whoIsHeldToBeTheSameIsSoHoweverUnlike() {
        var second = others();
        agreed(second);
        assertThat(read(handedOver(second))).contains(KNIFE);
    }

    @Test
    void whoeverIsAddedBringsWhatStandsInTheOtherContact() {
        var second = others();
        var handover = handedOver(second);
        assertThat(read(handover)).doesNotContain(KNIFE);
        add(second, stranger, family.home());
        confirmed(handover, second);
        assertThat(read(handover)).contains("New, before you visit or call: " + KNIFE);
        assertThat(told()).containsExactly(handover);
    }

    @Test
    void andWhereTheyAreWarnedOfTheyBringItToTheOther() {
        var second = others();
        var handover = handedOver(second);
        var secondHome = new AtTheDesk(house, second).children().getFirst().address();
        add(first, stranger, secondHome);
        confirmed(handover, second);
        assertThat(read(handover)).contains(KNIFE);
        assertThat(told()).containsExactly(handover);
    }

    @Test
    void onlyWhoReadsSomethingNewIsTold() {
        var second = others();
        var handover = handedOver(second);
        add(second, stranger, "5 " + AFamily.letters() + " Row");
        assertThat(told()).as("nobody is found").isEmpty();
        add(second, stranger, family.home());
        confirmed(handover, second);
        assertThat(told()).containsExactly(handover);
        database.asOwner()
                .sql("delete from notify.outbox where kind = 'VISIT_BRIEFING'")
                .update();
        add(second, "Jonah " + AFamily.letters(), family.home());
        assertThat(told()).as("they know already").isEmpty();
    }

    @Test
    void whereNothingStandsNobodyIsTold() {
        var quiet = new AFamily(house);
        quiet.reported(ReportContent.Way.ADULT, quiet.child("Linnet", "5"));
        var second = others();
        handedOver(second);
        add(second, stranger, quiet.home());
        assertThat(told()).isEmpty();
    }

    @Test
    void anAddressThatIsWrittenLaterBringsIt() {
        var second = others();
        var handover = handedOver(second);
        var child = childOf(second);
        var home = new ReportedHome(family.home(), HomeUse.HOME, "", "", "");
        work(
                second,
                seen -> house.getBean(FamilyRecords.class)
                        .live(InventedPerson.MAYA.asActor(), seen, seen.version(), List.of(child), home));
        confirmed(handover, second);
        assertThat(read(handover)).contains(KNIFE);
        assertThat(told()).containsExactly(handover);
    }

    private void born(UUID contact, String day) {
        var child = new AtTheDesk(house, contact).children().getFirst();
        var birth = new ReportedBirth(false, day, "AAA", "");
        work(
                contact,
                seen -> house.getBean(PersonRecords.class)
                        .birth(InventedPerson.MAYA.asActor(), seen, seen.version(), child, birth));
    }

    @Test
    void aNameThatIsWrittenLaterBringsIt() {
        var second = others();
        var handover = handedOver(second);
        var child = new AtTheDesk(house, second).children().getFirst();
        var name = new ReportedName("Ottoline " + family.name(), NameUse.KNOWN_AS, "", "", "");
        work(
                second,
                seen -> house.getBean(PersonRecords.class)
                        .name(InventedPerson.MAYA.asActor(), seen, seen.version(), child, name));
        confirmed(handover, second);
        assertThat(read(handover)).contains(KNIFE);
        assertThat(told()).containsExactly(handover);
    }

    @Test
    void aDateOfBirthThatIsWrittenLaterBringsIt() {
        born(first, "2019-04-03");
        var named = "Ottilie " + family.name().substring(1);
        var second =
                family.reported(ReportContent.Way.ADULT, new ReportContent.Child(named, "", "", false, "", "", ""));
        var handover = handedOver(second);
        assertThat(read(handover)).doesNotContain(KNIFE);
        born(second, "2019-04-03");
        confirmed(handover, second);
        assertThat(read(handover)).contains(KNIFE);
        assertThat(told()).containsExactly(handover);
    }

    @Test
    void oneThatIsRestrictedNowLeadsToACallSinceTheyMustAskNow() {
        var gone = new WentElsewhere(house, alike());
        assertThat(gone.read(InventedPerson.TOMASZ)).isEmpty();
        var page = "/cases/" + first + "/restriction";
        var maya = house.as(InventedPerson.MAYA, page);
        assertThat(maya.send(page, "why", "He works at the school")).hasStatus(303);
        assertThat(gone.read(InventedPerson.TOMASZ))
                .contains("ask a manager")
                .doesNotContain(KNIFE, "no longer applies");
    }
}
