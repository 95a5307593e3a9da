package org.breakwater.pathways.missing.episodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.time.OfficeHours.at;

import java.util.List;
import java.util.Set;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missing.lifecycle.InventedEpisode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The coordinator sees at the top who is missing now, and then which interviews are due. */
@HouseTest
class EpisodesScreensTest {

    private static final String LIST = "/missing/episodes";
    private static final String NEW = LIST + "/new";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser selma;

    @BeforeEach
    void nobodyIsMissing() {
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        clock.setLondon("2026-05-01T10:00");
        selma = house.as(InventedPerson.SELMA);
    }

    @Test
    void whoIsMissingNowIsAtTheTopWithHowLong() {
        selma.visit(LIST);
        assertThat(selma.page().text()).contains("No child is recorded as missing", "No return interviews due");
        new InventedEpisode(house);
        clock.setLondon("2026-05-02T11:00");
        selma = house.as(InventedPerson.SELMA);
        selma.visit(LIST);
        assertThat(selma.page().select("table").getFirst().text())
                .contains("Missing now", "Rowan Tull", "1 day 3 hours", "Family home", "Not recorded");
    }

    @Test
    void interviewsThatAreDueAreNextAndLateOnesSaySo() {
        InventedEpisode.found(house);
        selma.visit(LIST);
        assertThat(selma.page().text()).contains("Hold the return interview: due in 3 days, at 10:00 on Monday 4 May");
        clock.setLondon("2026-05-04T11:00");
        selma = house.as(InventedPerson.SELMA);
        selma.visit(LIST);
        assertThat(selma.page().text()).contains("1 hour overdue");
    }

    @Test
    void theListAsksTheSameNumberOfQuestionsHoweverManyThereAre() {
        new InventedEpisode(house);
        InventedEpisode.found(house);
        selma.visit(LIST);
        var withTwo = Statements.during(() -> selma.visit(LIST));
        for (int more = 0; more < 4; more++) {
            new InventedEpisode(house);
            InventedEpisode.found(house);
        }
        assertThat(Statements.during(() -> selma.visit(LIST)))
                .isEqualTo(withTwo)
                .isPositive();
    }

    @Test
    void anEpisodeIsRecordedOnceAlsoIfTheButtonIsPressedTwice() {
        selma.visit(NEW);
        var before = selma.page();
        var answers = new String[] {
            "childName", "Rowan Tull", "bornOn", "27/3/2012", "category", "MISSING", "missingFrom", "CHILDRENS_HOME",
            "lookedAfter", "BY_OTHERS", "placingAuthority", "Thurrock", "reportedOn", "1/5/2026", "reportedAt", "8:30",
            "reportedBy", "Residential worker", "policeReference", "EP-0912"
        };
        assertThat(selma.send(NEW, answers)).hasStatus(303);
        selma.back(before);
        assertThat(selma.send(NEW, answers)).hasStatus(303);
        selma.visit(LIST);
        assertThat(selma.page().select("main th a")).hasSize(1);
        selma.visit(selma.page().select("main th a").attr("href"));
        assertThat(selma.page().text())
                .contains(
                        "Missing for 1 hour 30 minutes",
                        "Children’s home",
                        "Thurrock. It is responsible for the return interview",
                        "Tell the placing authority, on the same day",
                        "1 May 2026, 08:30, by Residential worker",
                        "First known episode");
        assertThat(selma.page().select(".bw-identity__next").text()).isEqualTo("Child returned");
    }

    @Test
    void aWrongAnswerKeepsEverythingThatWasTyped() {
        selma.visit(NEW);
        assertThat(selma.send(NEW, "circumstances", "No coat, and it is cold", "reportedOn", "31/2/2026"))
                .hasStatus(422);
        assertThat(selma.page().text()).contains("Enter the child’s name", "Enter the date of the report, like");
        assertThat(selma.page().select("[name=circumstances]").text()).isEqualTo("No coat, and it is cold");
    }

    @Test
    void thePageSaysWhatAsksForAMeetingWithItsWindow() {
        for (var day : List.of("2026-05-01", "2026-05-12", "2026-05-31")) {
            clock.setLondon(day + "T10:00");
            new InventedEpisode(house).find(at(day + "T10:00"));
        }
        selma = house.as(InventedPerson.SELMA);
        selma.visit(LIST);
        selma.visit(selma.page().select("main th a").getLast().attr("href"));
        assertThat(selma.page().text())
                .contains("Consider a strategy discussion", "3 episodes in 30 days")
                .contains("Other episodes of this child", "2 other");
        assertThat(selma.page().select("main li a.govuk-link")).hasSize(2);
    }

    @Test
    void closedEpisodesHaveAListOfTheirOwn() {
        var episode = InventedEpisode.found(house);
        episode.hold(InventedEpisode.JORIS, "2026-05-01T10:00");
        episode.close(InventedEpisode.SELMA);
        selma.visit(LIST);
        assertThat(selma.page().text()).doesNotContain("Rowan Tull");
        selma.visit(LIST + "?closed=yes");
        assertThat(selma.page().text()).contains("Closed episodes", "Rowan Tull");
    }

    @Test
    void whatIsDoneIsInTheChronologyAndInTheAccessLog() {
        var episode = InventedEpisode.found(house);
        selma.visit(LIST + "/" + episode.id);
        selma.visit("/cases/" + episode.id + "/chronology");
        assertThat(selma.page().text()).contains("Episode recorded", "Child returned");
        selma.visit("/cases/" + episode.id + "/access-log");
        assertThat(selma.page().text()).contains("opened a missing episode");
    }

    @Test
    void whoKnowsTheFamilySaysSoAndSeesNothingMore() {
        var episode = new InventedEpisode(house);
        var joris = house.as(InventedPerson.JORIS);
        var conflicts = "/cases/" + episode.id + "/conflicts";
        joris.visit(conflicts);
        assertThat(joris.send(conflicts, "why", "I am the child’s uncle"))
                .hasStatus(303)
                .hasRedirectedUrl(LIST);
        assertThat(joris.visit(LIST + "/" + episode.id)).hasStatus(404);
        joris.visit(LIST);
        assertThat(joris.page().text()).doesNotContain("Rowan Tull");
    }

    /** The desk does not see the content, and these posts see no contacts. */
    @Test
    void nobodyElseSeesAnEpisodeAndItsPostsSeeNoContacts() {
        var episode = InventedEpisode.found(house);
        var path = LIST + "/" + episode.id;
        var pages = List.of(path, "/missing/interviews/" + episode.id, "/cases/" + episode.id + "/chronology", LIST);
        var ours = Set.of(InventedPerson.SELMA, InventedPerson.JORIS);
        for (var person : InventedPerson.values()) {
            var browser = house.as(person);
            for (var page : pages) {
                assertThat(browser.visit(page)).as(person + " " + page).hasStatus(ours.contains(person) ? 200 : 404);
            }
        }
        assertThat(selma.visit("/desk")).hasStatus(404);
        assertThat(selma.visit("/desk/find")).hasStatus(404);
        assertThat(selma.visit("/private-fostering/arrangements")).hasStatus(404);
        assertThat(house.as(InventedPerson.JORIS).visit(NEW)).hasStatus(404);
    }
}
