package org.breakwater.mash.socialworkteams;

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

/** A team’s number is kept once, and stands at each of its workers. */
@HouseTest
class SocialWorkTeamsScreensTest {

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

    @Test
    void aTeamsNewNumberStandsAtOnceAtItsWorkersAndInTheHistory() {
        var zoe = added("Zoe " + word, "01702 534321");
        adaeze.visit(TEAMS + "/" + team);
        adaeze.follow(adaeze.send(TEAMS + "/" + team, "name", "Court team " + word, "telephone", "01702 215 999"));
        assertThat(adaeze.page().text()).contains("Before: Court team " + word + ", 01702 215007");
        robin.visit(zoe);
        assertThat(robin.page().text()).contains("the team: 01702 215 999");
    }
}
