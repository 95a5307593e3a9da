package org.breakwater.pathways.missing.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.time.OfficeHours.at;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missing.lifecycle.InventedEpisode;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The interviewer records what the child says, in the child’s own words first. */
@HouseTest
class ReturnInterviewsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private InventedEpisode episode;
    private String path;
    private Browser joris;

    @BeforeEach
    void aChildIsBack() {
        database.clear("pathways");
        clock.setLondon("2026-05-01T10:00");
        episode = InventedEpisode.found(house);
        path = "/missing/interviews/" + episode.id;
        clock.setLondon("2026-05-02T10:00");
        joris = house.as(InventedPerson.JORIS);
    }

    @Test
    void theChildsOwnWordsComeFirstOnTheFormAndOnThePage() {
        joris.visit(path);
        assertThat(joris.page().text()).contains("Due by Monday 4 May 2026, 10:00");
        assertThat(joris.page().select("main textarea").getFirst().attr("name")).isEqualTo("childWords");
        assertThat(sends("2/5/2026", "9:30", "push", "ARGUMENT", "harms", "NONE", "places", "The pier"))
                .hasStatus(303);
        joris.visit("/missing/episodes/" + episode.id);
        assertThat(joris.page().text())
                .contains("Interview result recorded")
                .containsSubsequence(
                        "Return interview held, 2 May 2026",
                        "I wanted to see my friends",
                        "Face to face",
                        "independent of the home",
                        "An argument or conflict at home",
                        "The pier");
    }

    @Test
    void anInterviewLaterThan72HoursSaysWhy() {
        clock.setLondon("2026-05-04T11:00");
        joris = house.as(InventedPerson.JORIS);
        joris.visit(path);
        assertThat(sends("4/5/2026", "10:01")).hasStatus(422);
        assertThat(joris.page().text()).contains("Enter why the interview was later than 72 hours");
        assertThat(joris.page().select("[name=childWords]").text()).isEqualTo("I wanted to see my friends");
        assertThat(sends("4/5/2026", "10:01", "lateWhy", "Rowan was at the hospital"))
                .hasStatus(303);
        joris.visit("/missing/episodes/" + episode.id);
        assertThat(joris.page().text()).contains("Later than 72 hours: Rowan was at the hospital");
    }

    @Test
    void oneInterviewCoversAnotherEpisodeOfTheSameChild() {
        clock.setLondon("2026-05-01T22:00");
        var other = new InventedEpisode(house);
        other.find(at("2026-05-01T22:00"));
        clock.setLondon("2026-05-02T10:00");
        joris = house.as(InventedPerson.JORIS);
        joris.visit(path);
        assertThat(joris.page().text()).contains("Does this interview also cover other episodes of this child?");
        assertThat(sends("2/5/2026", "9:30", "covers", other.id.toString())).hasStatus(303);
        joris.visit("/missing/episodes/" + other.id);
        assertThat(joris.page().text()).contains("I wanted to see my friends", "Interview result recorded");
    }

    @Test
    void theEpisodeOfAnotherChildIsNotCoveredByAForgedForm() {
        var stranger = new InventedEpisode(
                house, InventedEpisode.report(house, "Ash Pell", LocalDate.of(2011, 1, 4), LookedAfter.NO));
        stranger.find(at("2026-05-02T10:00"));
        joris.visit(path);
        assertThat(sends("2/5/2026", "9:30", "covers", stranger.id.toString())).hasStatus(303);
        assertThat(stranger.record().interviews()).isEmpty();
    }

    @Test
    void anOfferAnAttemptAndARefusalAreOnThePage() {
        for (var kind : new String[] {"OFFER", "ATTEMPT"}) {
            joris.visit(path + "/offer");
            assertThat(joris.send(
                            path + "/offer",
                            "kind",
                            kind,
                            "madeOn",
                            "2/5/2026",
                            "madeAt",
                            "9:00",
                            "how",
                            "TELEPHONE",
                            "words",
                            "I spoke to Rowan"))
                    .hasStatus(303);
        }
        joris.visit(path + "/no-interview");
        assertThat(joris.send(
                        path + "/no-interview",
                        "result",
                        "DECLINED",
                        "decidedOn",
                        "2/5/2026",
                        "decidedAt",
                        "9:45",
                        "why",
                        "Rowan says that there is nothing to tell"))
                .hasStatus(303);
        joris.visit("/missing/episodes/" + episode.id);
        assertThat(joris.page().text())
                .contains(
                        "Return interview declined",
                        "there is nothing to tell",
                        "Offered 2 May 2026",
                        "Attempted 2 May")
                .doesNotContain("Return interview held");
    }

    @Test
    void whatWasNotOfferedCannotBeDeclined() {
        joris.visit(path + "/no-interview");
        assertThat(joris.send(
                        path + "/no-interview",
                        "result",
                        "DECLINED",
                        "decidedOn",
                        "2/5/2026",
                        "decidedAt",
                        "9:45",
                        "why",
                        "Did not want to"))
                .hasStatus(422);
        assertThat(joris.page().text()).contains("First record when and how the interview was offered");
    }

    @Test
    void thereIsNoInterviewWhileTheChildIsMissing() {
        var missing = new InventedEpisode(house);
        for (var page : new String[] {"", "/offer", "/no-interview"}) {
            assertThat(joris.visit("/missing/interviews/" + missing.id + page)).hasStatus(404);
        }
    }

    private MvcTestResult sends(String day, String time, String... besides) {
        var answers = Stream.concat(
                        Stream.of(
                                "childWords",
                                "I wanted to see my friends",
                                "heldOn",
                                day,
                                "heldAt",
                                time,
                                "how",
                                "FACE_TO_FACE",
                                "interviewer",
                                "Joris Pemberton, return interviewer",
                                "agency",
                                "Southend",
                                "independent",
                                "YES",
                                "nextSteps",
                                "Youth worker to call"),
                        Arrays.stream(besides))
                .toArray(String[]::new);
        return joris.send(path, answers);
    }
}
