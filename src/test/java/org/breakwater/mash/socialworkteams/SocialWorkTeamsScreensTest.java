package org.breakwater.mash.socialworkteams;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.mash.socialworkers.ATeamOfSocialWorkers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team’s number is stored once, and shown with each of its workers. */
@HouseTest
class SocialWorkTeamsScreensTest {

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
    void aTeamsNewNumberStandsAtOnceAtItsWorkersAndInTheHistory() {
        var zoe = they.added("Zoe " + they.word, "01702 534321");
        they.adaeze.visit(ATeamOfSocialWorkers.TEAMS + "/" + they.team);
        they.adaeze.follow(they.adaeze.send(
                ATeamOfSocialWorkers.TEAMS + "/" + they.team,
                "name",
                "Court team " + they.word,
                "telephone",
                "01702 215 999"));
        assertThat(they.adaeze.page().text()).contains("Before: Court team " + they.word + ", 01702 215007");
        they.robin.visit(zoe);
        assertThat(they.robin.page().text()).contains("the team: 01702 215 999");
    }
}
