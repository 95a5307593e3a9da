package org.breakwater.pathways.missing.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.time.OfficeHours.at;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.clocks.CaseDeadlines.Ending;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.pathways.missing.lifecycle.InventedEpisode;
import org.breakwater.pathways.missing.records.InterviewOfferRow.Kind;
import org.breakwater.people.People;
import org.breakwater.people.family.Families;
import org.breakwater.people.family.HouseholdRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The coordinator corrects what was recorded wrongly; what it said before stays, and the deadlines follow. */
@HouseTest
class EpisodeCorrectionsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private InventedEpisode episode;
    private String correction;
    private Browser selma;

    @BeforeEach
    void aChildIsMissing() {
        database.clear("pathways");
        clock.setLondon("2026-05-01T10:00");
        episode = new InventedEpisode(house);
        correction = "/missing/corrections/" + episode.id;
        selma = house.as(InventedPerson.SELMA);
        selma.visit(correction);
    }

    @Test
    void theEpisodeShowsWhatIsRightAndWhatItSaidBefore() {
        assertThat(selma.page().select("[name=childName]").val()).isEqualTo("Rowan Tull");
        clock.setLondon("2026-05-01T10:20");
        correct(
                "childName",
                "Rowena Tulley",
                "bornOn",
                "28/3/2012",
                "address",
                "40 Salt Row",
                "lastSeenAt",
                "07:45",
                "policeReference",
                "EP-0921",
                "why",
                "The police read it to us again");
        selma.visit("/missing/episodes/" + episode.id);
        assertThat(selma.page().select("main").text())
                .contains(
                        "Date of birth 28 March 2012",
                        "Address 40 Salt Row",
                        "Last seen 1 May 2026, 07:45",
                        "Police reference EP-0921",
                        "Corrected on 1 May 2026, 10:20 by " + InventedEpisode.SELMA.name()
                                + ": The police read it to us again");
        assertThat(selma.page().select("h2:contains(Corrections) + p + ul li").eachText())
                .containsExactly(
                        "Child’s name: Rowan Tull",
                        "Date of birth: 27 March 2012",
                        "Address: 4 Salt Row",
                        "Last seen: 1 May 2026, 08:00",
                        "Police reference: EP-0912");
        var joris = house.as(InventedPerson.JORIS);
        joris.visit("/missing/episodes/" + episode.id);
        assertThat(joris.page().text()).contains("Child’s name: Rowan Tull");
    }

    @Test
    void eachCorrectionShowsWhatItChangedAndTheAuditNamesEachOnce() {
        correct("policeReference", "EP-0921", "why", "Read again");
        correct("policeReference", "EP-0922", "category", "MISSING", "why", "And once more");
        selma.visit("/missing/episodes/" + episode.id);
        assertThat(selma.page().select("main li:contains(Police reference)").eachText())
                .containsExactly("Police reference: EP-0921", "Police reference: EP-0912");
        assertThat(database.acts("missing:" + episode.id))
                .filteredOn("episode corrected"::equals)
                .hasSize(2);
    }

    @Test
    void theChildIsNamedFoundAndMatchedByWhatIsRight() {
        var other = new InventedEpisode(house);
        assertThat(episode.record().others()).hasSize(1);
        correct("childName", "Kiran Thorpehall", "bornOn", "2/2/2013", "why", "It was another child");
        assertThat(episode.record().others()).isEmpty();
        assertThat(other.record().others()).isEmpty();
        assertThat(house.acting(
                        InventedPerson.SELMA, () -> house.getBean(People.class).of(episode.id)))
                .extracting(child -> child.name() + " " + child.born())
                .containsExactly("Kiran Thorpehall 2013-02-02");
        selma.visit("/missing/find");
        selma.send("/missing/find", "find", "thorpe");
        assertThat(selma.page().select("tbody th").text()).isEqualTo("Kiran Thorpehall");
    }

    @Test
    void theAddressAmongTheFamilyFollowsAndTheWrongOneIsKeptAsRecordedInError() {
        correct("address", "40 Salt Row", "why", "A nought was missing");
        var homes = house.acting(
                InventedPerson.SELMA,
                () -> house.getBean(Families.class).of(episode.id).homes());
        assertThat(homes).extracting(HouseholdRow::address).containsExactly("4 Salt Row", "40 Salt Row");
        assertThat(homes).extracting(HouseholdRow::stands).containsExactly(false, true);
    }

    @Test
    void theDeadlinesAreCountedFromTheReturnAsItIsCorrected() {
        episode.find(at("2026-05-01T09:30"));
        clock.setLondon("2026-05-01T10:20");
        episode.offer(Kind.OFFER, "2026-05-01T10:10");
        selma.visit(correction);
        correct("returnedAt", "08:10", "why", "The carer wrote the time down");
        assertThat(episode.clocks())
                .filteredOn(ClockRow::isRunning)
                .singleElement()
                .satisfies(one -> assertThat(one.rule()).isEqualTo("missing-interview"))
                .satisfies(one -> assertThat(one.dueAt()).isEqualTo(at("2026-05-04T08:10")));
        assertThat(episode.clocks())
                .filteredOn(one -> one.rule().equals("missing-interview") && !one.isRunning())
                .singleElement()
                .extracting(one -> one.endedHow())
                .isEqualTo(Ending.OVERTAKEN);
        assertThat(episode.clocks())
                .as("the offer was made, and is not due again")
                .filteredOn(one -> one.rule().equals("missing-interview-offer"))
                .singleElement()
                .extracting(one -> one.endedHow())
                .isEqualTo(Ending.MET);
        assertThat(episode.now().dueAt()).isEqualTo(at("2026-05-04T08:10"));
        selma.visit("/missing/episodes/" + episode.id);
        assertThat(selma.page().text()).contains("Returned 1 May 2026, 08:10", "Returned: 1 May 2026, 09:30");
    }

    @Test
    void aClosedEpisodeIsCorrectedAndStaysClosed() {
        episode.find(at("2026-05-01T09:30"));
        episode.hold(InventedEpisode.JORIS, "2026-05-01T10:00");
        assertThat(episode.close(InventedEpisode.SELMA)).isEqualTo(new ActResult.Yes());
        selma.visit("/missing/episodes/" + episode.id);
        assertThat(selma.page().select("a[href=" + correction + "]").text()).isEqualTo("Correct the episode");
        clock.setLondon("2026-05-01T10:20");
        selma.visit(correction);
        assertThat(selma.fill(correction, "returnedAt", "10:05", "why", "Misread"))
                .hasStatus(422);
        assertThat(selma.page().text()).contains("The return must be before the return interview was held");
        correct("policeReference", "", "returnedAt", "09:00", "why", "It is of another episode");
        assertThat(episode.now().isClosed()).isTrue();
        assertThat(episode.clocks()).noneMatch(one -> one.isRunning());
        assertThat(episode.record().now().policeReference()).isEmpty();
    }

    @Test
    void whatCannotBeSavedIsKeptAndAPageThatIsOutOfDateChangesNothing() {
        assertThat(selma.fill(correction, "childName", "Rowena Tull", "why", ""))
                .hasStatus(422);
        assertThat(selma.page().text()).contains("Enter the reason for the correction");
        assertThat(selma.page().select("[name=childName]").val()).isEqualTo("Rowena Tull");
        selma.visit(correction);
        episode.locate(at("2026-05-01T09:50"));
        assertThat(selma.fill(correction, "childName", "Rowena Tull", "why", "Misheard"))
                .hasStatus(409);
        assertThat(episode.record().now().childName()).isEqualTo("Rowan Tull");
        assertThat(episode.record().corrections()).isEmpty();
    }

    @Test
    void onlyTheCoordinatorCorrects() {
        for (var who : List.of(InventedPerson.JORIS, InventedPerson.MAYA)) {
            assertThat(house.as(who).visit(correction)).hasStatus(404);
        }
    }

    private void correct(String... fields) {
        selma.visit(correction);
        assertThat(selma.fill(correction, fields)).hasStatus(303);
    }
}
