package org.breakwater.mash.socialworkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody asks for a specific social worker: who it is, on which number, who stands in. */
@HouseTest
class SocialWorkersScreensTest {

    private static final String LIST = "/desk/social-workers";

    private static final String TEAMS = LIST + "/teams";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

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
    void whoeverAnswersFindsThemByAPartOfTheNameOrTheTeam() {
        added("Zoë " + word + "ska", "01702 534 321");
        assertThat(found("zoe " + word)).contains("Zoë", "Social worker, Court team", "01702 534 321");
        assertThat(found("COURT " + word)).contains("Zoë");
        assertThat(robin.page().select("a[href^=tel:]").eachAttr("href")).contains("tel:01702534321");
        assertThat(robin.page().select("main form").attr("method")).isEqualTo("post");
        assertThat(found(word + " somebody else")).contains("No one with that name or team is listed");
        assertThat(found("% _ ' " + word)).contains("Zoë");
    }

    @Test
    void badAnswersComeBackWithWhatWasTyped() {
        adaeze.visit(LIST + "/add");
        assertThat(adaeze.send(LIST + "/add", "name", "Zoe " + word, "team", "x", "telephone", "01702"))
                .hasStatus(422);
        assertThat(adaeze.page().text())
                .contains("Enter a full telephone number, like 01702 215007", "Select their team", "Enter their role");
        assertThat(adaeze.page().select("[name=name]").val()).isEqualTo("Zoe " + word);
        var zoe = added("Zoe " + word, "01702 534321");
        assertThat(adaeze.send(zoe + "/away", days("9", "4", idOf(zoe)))).hasStatus(422);
        assertThat(adaeze.page().text()).contains("Last day must be on or after the first day");
        assertThat(adaeze.send(zoe + "/away", days("2", "4", idOf(zoe)))).hasStatus(422);
        assertThat(adaeze.page().text()).contains("Select someone else who is here");
        adaeze.visit(TEAMS);
        assertThat(adaeze.send(TEAMS, "name", "court  TEAM " + word, "telephone", "01702 215008"))
                .hasStatus(422);
        assertThat(adaeze.page().text()).contains("There is already a team with this name.");
    }

    @Test
    void onlyAManagerKeepsTheListAndOnlyTheDeskSeesIt() {
        var zoe = added("Zoe " + word, "01702 534321");
        robin.visit(zoe);
        assertThat(robin.page().select("main form")).isEmpty();
        assertThat(robin.visit(LIST + "/add")).hasStatus(404);
        assertThat(robin.visit(TEAMS)).hasStatus(404);
        assertThat(house.as(InventedPerson.PETRA).visit(LIST)).hasStatus(404);
        assertThat(database.acts("worker:" + idOf(zoe))).contains("changed the list of workers");
    }

    @Test
    void theListAsksTheSameNumberOfQuestionsHoweverManyTheyAre() {
        added("Zoe " + word, "01702 534321");
        var few = Statements.during(() -> found(word));
        for (int more = 0; more < 5; more++) {
            added("More " + more + word, "01702 534321");
        }
        assertThat(Statements.during(() -> found(word))).isEqualTo(few);
    }
}
