package org.breakwater.mash.socialworkers;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Someone asks for a particular social worker: who it is, on which number, who covers. */
@HouseTest
class SocialWorkersScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private ATeamOfSocialWorkers they;

    @BeforeEach
    void aManagerListsATeam() {
        clock.setLondon("2026-09-01T10:00");
        they = new ATeamOfSocialWorkers(house);
    }

    @Test
    void whoeverAnswersFindsThemByAPartOfTheNameOrTheTeam() {
        they.added("Zoë " + they.word + "ska", "01702 534 321");
        assertThat(they.found("zoe " + they.word)).contains("Zoë", "Social worker, Court team", "01702 534 321");
        assertThat(they.found("COURT " + they.word)).contains("Zoë");
        assertThat(they.robin.page().select("a[href^=tel:]").eachAttr("href")).contains("tel:01702534321");
        assertThat(they.robin.page().select("main form").attr("method")).isEqualTo("post");
        assertThat(they.found(they.word + " somebody else")).contains("No one with that name or team is listed");
        assertThat(they.found("% _ ' " + they.word)).contains("Zoë");
    }

    @Test
    void badAnswersComeBackWithWhatWasTyped() {
        they.adaeze.visit(ATeamOfSocialWorkers.LIST + "/add");
        assertThat(they.adaeze.send(
                        ATeamOfSocialWorkers.LIST + "/add",
                        "name",
                        "Zoe " + they.word,
                        "team",
                        "x",
                        "telephone",
                        "01702"))
                .hasStatus(422);
        assertThat(they.adaeze.page().text())
                .contains("Enter a full telephone number, like 01702 215007", "Select their team", "Enter their role");
        assertThat(they.adaeze.page().select("[name=name]").val()).isEqualTo("Zoe " + they.word);
        var zoe = they.added("Zoe " + they.word, "01702 534321");
        assertThat(they.adaeze.send(zoe + "/away", ATeamOfSocialWorkers.days("9", "4", ATeamOfSocialWorkers.idOf(zoe))))
                .hasStatus(422);
        assertThat(they.adaeze.page().text()).contains("Last day must be on or after the first day");
        assertThat(they.adaeze.send(zoe + "/away", ATeamOfSocialWorkers.days("2", "4", ATeamOfSocialWorkers.idOf(zoe))))
                .hasStatus(422);
        assertThat(they.adaeze.page().text()).contains("Select someone else who is here");
        they.adaeze.visit(ATeamOfSocialWorkers.TEAMS);
        assertThat(they.adaeze.send(
                        ATeamOfSocialWorkers.TEAMS, "name", "court  TEAM " + they.word, "telephone", "01702 215008"))
                .hasStatus(422);
        assertThat(they.adaeze.page().text()).contains("There is already a team with this name.");
    }

    @Test
    void onlyAManagerKeepsTheListAndOnlyTheDeskSeesIt() {
        var zoe = they.added("Zoe " + they.word, "01702 534321");
        they.robin.visit(zoe);
        assertThat(they.robin.page().select("main form")).isEmpty();
        assertThat(they.robin.visit(ATeamOfSocialWorkers.LIST + "/add")).hasStatus(404);
        assertThat(they.robin.visit(ATeamOfSocialWorkers.TEAMS)).hasStatus(404);
        assertThat(house.as(InventedPerson.PETRA).visit(ATeamOfSocialWorkers.LIST))
                .hasStatus(404);
        assertThat(database.acts("worker:" + ATeamOfSocialWorkers.idOf(zoe))).contains("changed the list of workers");
    }

    @Test
    void theListAsksTheSameNumberOfQuestionsHoweverManyTheyAre() {
        they.added("Zoe " + they.word, "01702 534321");
        var few = Statements.during(() -> they.found(they.word));
        for (int more = 0; more < 5; more++) {
            they.added("More " + more + they.word, "01702 534321");
        }
        assertThat(Statements.during(() -> they.found(they.word))).isEqualTo(few);
    }
}
