package org.breakwater.mash.socialworkers;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One social worker: away, back, gone, and changed by a manager without overwriting another. */
@HouseTest
class SocialWorkerScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private ATeamOfSocialWorkers they;

    @BeforeEach
    void aManagerListsATeam() {
        clock.setLondon("2026-09-01T10:00");
        they = new ATeamOfSocialWorkers(house);
    }

    @Test
    void whoIsAwayShowsUntilWhenAndWhoStandsIn() {
        var zoe = they.added("Zoe " + they.word, "01702 534321");
        var ravi = they.added("Ravi " + they.word, "01702 534322");
        they.away(zoe, "1", "14", ATeamOfSocialWorkers.idOf(ravi));
        assertThat(they.found("zoe " + they.word))
                .contains("Away until Monday 14 September 2026", "Ravi " + they.word + " is covering", "01702 534322");

        they.away(ravi, "1", "4", "team");
        assertThat(they.found("zoe " + they.word))
                .contains("Ravi " + they.word + " is covering but is away too. Call the team", "01702 215007")
                .doesNotContain("01702 534322");
        clock.setLondon("2026-09-05T10:00");
        they.robinSignsInAgain();
        assertThat(they.found("zoe " + they.word)).contains("Ravi " + they.word + " is covering:");
        clock.setLondon("2026-09-15T10:00");
        they.robinSignsInAgain();
        assertThat(they.found("zoe " + they.word)).doesNotContain("Away until").contains("01702 534321");
    }

    @Test
    void whoIsBackEarlyIsThereAgainAndTheHistoryKeepsIt() {
        var zoe = they.added("Zoe " + they.word, "01702 534321");
        they.away(zoe, "1", "14", "team");
        they.adaeze.visit(zoe);
        they.adaeze.follow(they.adaeze.send(zoe + "/back"));
        assertThat(they.adaeze.page().text())
                .contains(
                        "Back.", "Tuesday 1 September 2026 until Monday 14 September 2026. The team’s number", "Added");
        assertThat(they.found("zoe " + they.word)).doesNotContain("Away until");
    }

    @Test
    void whoHasLeftIsStillFoundSoThatOneCanSaySo() {
        var zoe = they.added("Zoe " + they.word, "01702 534321");
        var ravi = they.added("Ravi " + they.word, "01702 534322");
        they.away(zoe, "1", "14", ATeamOfSocialWorkers.idOf(ravi));
        they.adaeze.visit(ravi);
        assertThat(they.adaeze.send(ravi + "/left")).hasStatus(303);
        assertThat(they.found("ravi " + they.word)).contains("No longer works here", "01702 215007");
        assertThat(they.found("zoe " + they.word)).contains("is covering but is away too");
        they.robin.visit(ATeamOfSocialWorkers.LIST);
        assertThat(they.robin.page().select("h2").text())
                .contains("Zoe " + they.word)
                .doesNotContain("Ravi " + they.word);
        they.adaeze.visit(zoe);
        assertThat(they.adaeze.page().select("[name=cover] option").eachText())
                .noneMatch(name -> name.contains("Ravi " + they.word));
    }

    @Test
    void whoChangesAnOldPageIsToldAndLosesNothing() {
        var zoe = they.added("Zoe " + they.word, "01702 534321");
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit(zoe);
        they.away(zoe, "1", "14", "team");
        assertThat(gwen.send(
                        zoe + "/change",
                        "name",
                        "Zoe " + they.word,
                        "does",
                        "Senior social worker",
                        "team",
                        they.team,
                        "telephone",
                        "01702 534399"))
                .hasStatus(409);
        assertThat(gwen.page().text()).contains("Someone changed this worker", "Away until Monday 14 September 2026");
        assertThat(gwen.page().select("[name=does]").val()).isEqualTo("Senior social worker");
    }
}
