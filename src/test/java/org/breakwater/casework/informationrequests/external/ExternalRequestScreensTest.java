package org.breakwater.casework.informationrequests.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another council has no account here: Maya asks it by telephone, and its request is listed with the others. */
@HouseTest
class ExternalRequestScreensTest {

    private final String council = "Borough of " + AFamily.letters();

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    ActorTransactions acting;

    @Autowired
    AgencyInformation agencyInformation;

    @Autowired
    ExternalRequests outside;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;
    private Browser maya;

    @BeforeEach
    void aContactThatIsRatedAmber() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        maya = house.as(InventedPerson.MAYA);
    }

    private String page() {
        return "/cases/" + contact + "/information-requests";
    }

    private int askFor(String agency, String which) {
        maya.visit(page());
        var pip =
                desk.as(InventedPerson.MAYA, () -> people.of(contact).getFirst().id());
        return maya.send(
                        page(),
                        "agencies",
                        agency,
                        "which",
                        which,
                        "people",
                        pip.toString(),
                        "why",
                        "Two children of hers may be in care there",
                        "basis",
                        "welfare",
                        "agreed",
                        "AGREED",
                        "facts",
                        "Do you know the mother?")
                .getResponse()
                .getStatus();
    }

    private InformationRequestRow ask() {
        return desk.as(
                InventedPerson.MAYA, () -> agencyInformation.asked(contact).getFirst());
    }

    private String one() {
        return page() + "/external/" + ask().id();
    }

    @Test
    void aCouncilThatIsNotInTheListIsAskedByItsNameAndNoMailGoesToAnybody() {
        assertThat(askFor("another-council", council)).isEqualTo(303);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text())
                .contains(
                        "To be contacted by phone or secure email: " + council,
                        "Not contacted: " + council,
                        council + ", make the request. Response:");
        assertThat(database.asOwner()
                        .sql("select count(*) from notify.outbox where about_id = ?")
                        .param(ask().id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whomTheyAskedHowAndWhenIsWrittenDownAndMayBeMoreThanOnce() {
        askFor("thurrock", "");
        maya.visit(one());
        assertThat(maya.page().text())
                .contains("Thurrock Council children’s social care has no account here and gets no email");
        clock.setLondon("2026-09-01T10:20");
        var first =
                maya.send(one() + "/asked", "askedWhom", "Duty desk", "askedWay", "SECURE_MAIL", "askedTime", "10:05");
        maya.follow(first);
        maya.follow(maya.send(one() + "/asked", "askedWhom", "Imogen Tarrant, manager", "askedWay", "TELEPHONE"));
        maya.visit(page());
        assertThat(maya.page().text())
                .contains("Requested from Duty desk, by secure email, 1 September 2026, 10:05")
                .contains("Requested from Imogen Tarrant, manager, by telephone, 1 September 2026, 10:20")
                .doesNotContain("Request not made yet", "Not contacted");
        assertThat(desk.chronology())
                .contains(
                        "Wrote to Thurrock Council children’s social care",
                        "Called Thurrock Council children’s social care");
    }

    @Test
    void wantsWhomAndHowAndKeepsWhatWasTypedAlsoWhenSomebodyElseWasQuicker() {
        askFor("another-council", council);
        maya.visit(one());
        assertThat(maya.send(one() + "/asked", "askedTime", "09:30")).hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter who you asked",
                        "Select how you asked them",
                        "The date must be after the request was written");
        assertThat(maya.page().select("#askedTime").attr("value")).isEqualTo("09:30");
        maya.visit(one());
        desk.ask("police");
        assertThat(maya.send(one() + "/asked", "askedWhom", "Duty desk", "askedWay", "TELEPHONE"))
                .hasStatus(409);
        assertThat(maya.page().select("#askedWhom").attr("value")).isEqualTo("Duty desk");
        assertThat(maya.send(one() + "/asked", "askedWhom", "Duty desk", "askedWay", "TELEPHONE"))
                .hasStatus(303);
    }

    @Test
    void theAnswerIsWrittenDownAsWrittenOrSaid() {
        askFor("another-council", council);
        maya.visit(one());
        assertThat(maya.send(one(), "toldBy", "Imogen Tarrant", "kind", "NOT_KNOWN"))
                .hasStatus(422);
        assertThat(maya.page().text()).contains("Select how they responded");
        maya.follow(maya.send(one(), "toldBy", "Imogen Tarrant", "toldWay", "SECURE_MAIL", "kind", "NOTHING_RELEVANT"));
        assertThat(maya.page().text())
                .contains("Known, nothing relevant, Imogen Tarrant", "By secure email Recorded by Maya Lindqvist");
        assertThat(desk.chronology()).contains(council + " responded by secure email: known, nothing relevant");
        maya.visit(one());
        assertThat(maya.page().text()).contains("They have responded").doesNotContain("Who did you ask?");
    }

    @Test
    void twoCouncilsAreAskedAtOnceEachOnceAndOneThatIsInTheListIsTickedThere() {
        assertThat(askFor("another-council", "")).isEqualTo(422);
        assertThat(maya.page().text()).contains("Enter the name of the council");
        assertThat(askFor("another-council", council)).isEqualTo(303);
        assertThat(askFor("another-council", "Bradford Council")).isEqualTo(303);
        assertThat(askFor("another-council", council.toUpperCase(Locale.ROOT))).isEqualTo(422);
        assertThat(maya.page().text()).contains(council + ": already requested, no response yet");
        assertThat(askFor("another-council", "Essex Police")).isEqualTo(422);
        assertThat(maya.page().text()).contains("This agency is in the list. Select it there");
    }

    @Test
    void theAlarmRingsAtHalfOfTheTimeAndOnceMoreWhenItIsDueAndItStandsOnTheDeskByName() {
        askFor("another-council", council);
        ringsAt("2026-09-01T13:00", false);
        ringsAt(null, true);
        maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text()).contains("Half of the time for " + council + " has passed");
        maya.send("/desk/contact/" + contact + "/acknowledge");
        outside.look();
        assertThat(desk.now().alarmRings()).as("once for the half").isFalse();
        ringsAt("2026-09-02T17:31", true);
        maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk");
        assertThat(maya.page().text()).contains(council + ": 1 response.");
        maya.visit("/desk/decision/" + contact);
        assertThat(maya.page().text()).contains(council + " has not responded. The response was due");
    }

    private void ringsAt(@Nullable String time, boolean rings) {
        if (time == null) {
            clock.set(ask().halfAt());
        } else {
            clock.setLondon(time);
        }
        outside.look();
        assertThat(desk.now().alarmRings()).as(clock.instant().toString()).isEqualTo(rings);
    }

    @Test
    void noResearcherSeesItAndOnlyTheDeskWritesHowItWasAsked() {
        askFor("another-council", council);
        var question = ask().id();
        assertThat(house.as(InventedPerson.PETRA).visit("/information-requests/" + question))
                .hasStatus(404);
        assertThat(house.as(InventedPerson.ROBIN).visit(one())).hasStatus(404);
        assertThatThrownBy(() -> note(InventedPerson.PETRA, contact, question))
                .hasStackTraceContaining("row-level security");
        var here = desk.ask("police");
        assertThatThrownBy(() -> note(InventedPerson.MAYA, contact, here))
                .as("the police read it here")
                .hasStackTraceContaining("row-level security");
        assertThat(note(InventedPerson.MAYA, contact, question)).isOne();
    }

    private int note(InventedPerson by, UUID record, UUID question) {
        return acting.as(
                by.asActor(),
                () -> jdbc.sql("""
                        insert into mash.external_request (ask_id, contact_id, whom, way, done_at, noted_by,
                            noted_by_name,
                            noted_at)
                        values (:ask, :contact, 'Duty desk', 'TELEPHONE', access.time_now(), :by, 'x',
                            access.time_now())""")
                        .param("ask", question)
                        .param("contact", record)
                        .param("by", by.asActor().id().value())
                        .update());
    }
}
