package org.breakwater.mash.socialworkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One social worker: away, back, gone, and changed by a manager without overwriting another. */
@HouseTest
class SocialWorkerScreensTest {

    private static final String LIST = "/desk/social-workers";

    private static final String TEAMS = LIST + "/teams";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private final String word = UUID.randomUUID().toString().replace("-", "").substring(0, 10);

    private String team = "";

    private Browser adaeze;

    private Browser robin;

    @BeforeEach
    void aManagerListsATeam() {
        clock.setLondon("2026-09-01T10:00");
        adaeze = house.as(InventedPerson.ADAEZE);
        robin = house.as(InventedPerson.ROBIN);
        adaeze.visit(TEAMS);
        adaeze.follow(adaeze.send(TEAMS, "name", "Court team " + word, "telephone", "01702 215007"));
        team = adaeze.page().select("a:contains(" + word + ")").attr("href").substring(TEAMS.length() + 1);
    }

    /** Answers the address of the worker. */
    private String added(String name, String telephone) {
        adaeze.visit(LIST + "/add");
        var to =
                adaeze.send(LIST + "/add", "name", name, "does", "Social worker", "team", team, "telephone", telephone);
        assertThat(to).hasStatus(303);
        var path = String.valueOf(to.getResponse().getHeader("Location"));
        adaeze.visit(path);
        return path;
    }

    private void away(String path, String from, String until, String cover) {
        adaeze.visit(path);
        assertThat(adaeze.send(path + "/away", days(from, until, cover))).hasStatus(303);
    }

    private static String[] days(String from, String until, String cover) {
        return new String[] {
            "fromDay",
            from,
            "fromMonth",
            "9",
            "fromYear",
            "2026",
            "untilDay",
            until,
            "untilMonth",
            "9",
            "untilYear",
            "2026",
            "cover",
            cover
        };
    }

    private String found(String words) {
        robin.visit(LIST);
        robin.send(LIST, "words", words);
        return robin.page().select("main").text();
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void whoIsAwayShowsUntilWhenAndWhoStandsIn() {
        var zoe = added("Zoe " + word, "01702 534321");
        var ravi = added("Ravi " + word, "01702 534322");
        away(zoe, "1", "14", idOf(ravi));
        assertThat(found("zoe " + word))
                .contains("Away until Monday 14 September 2026", "Ravi " + word + " is covering", "01702 534322");

        away(ravi, "1", "4", "team");
        assertThat(found("zoe " + word))
                .contains("Ravi " + word + " is covering but is away too. Call the team", "01702 215007")
                .doesNotContain("01702 534322");
        clock.setLondon("2026-09-05T10:00");
        robin = house.as(InventedPerson.ROBIN);
        assertThat(found("zoe " + word)).contains("Ravi " + word + " is covering:");
        clock.setLondon("2026-09-15T10:00");
        robin = house.as(InventedPerson.ROBIN);
        assertThat(found("zoe " + word)).doesNotContain("Away until").contains("01702 534321");
    }

    @Test
    void whoIsBackEarlyIsThereAgainAndTheHistoryKeepsIt() {
        var zoe = added("Zoe " + word, "01702 534321");
        away(zoe, "1", "14", "team");
        adaeze.visit(zoe);
        adaeze.follow(adaeze.send(zoe + "/back"));
        assertThat(adaeze.page().text())
                .contains(
                        "Back.", "Tuesday 1 September 2026 until Monday 14 September 2026. The team’s number", "Added");
        assertThat(found("zoe " + word)).doesNotContain("Away until");
    }

    @Test
    void whoHasLeftIsStillFoundSoThatOneCanSaySo() {
        var zoe = added("Zoe " + word, "01702 534321");
        var ravi = added("Ravi " + word, "01702 534322");
        away(zoe, "1", "14", idOf(ravi));
        adaeze.visit(ravi);
        assertThat(adaeze.send(ravi + "/left")).hasStatus(303);
        assertThat(found("ravi " + word)).contains("No longer works here", "01702 215007");
        assertThat(found("zoe " + word)).contains("is covering but is away too");
        robin.visit(LIST);
        assertThat(robin.page().select("h2").text()).contains("Zoe " + word).doesNotContain("Ravi " + word);
        adaeze.visit(zoe);
        assertThat(adaeze.page().select("[name=cover] option").eachText())
                .noneMatch(name -> name.contains("Ravi " + word));
    }

    @Test
    void whoChangesAnOldPageIsToldAndLosesNothing() {
        var zoe = added("Zoe " + word, "01702 534321");
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit(zoe);
        away(zoe, "1", "14", "team");
        assertThat(gwen.send(
                        zoe + "/change",
                        "name",
                        "Zoe " + word,
                        "does",
                        "Senior social worker",
                        "team",
                        team,
                        "telephone",
                        "01702 534399"))
                .hasStatus(409);
        assertThat(gwen.page().text()).contains("Someone changed this worker", "Away until Monday 14 September 2026");
        assertThat(gwen.page().select("[name=does]").val()).isEqualTo("Senior social worker");
    }
}
