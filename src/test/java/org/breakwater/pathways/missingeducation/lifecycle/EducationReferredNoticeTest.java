package org.breakwater.pathways.missingeducation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Role;
import org.breakwater.database.QueryRows;
import org.breakwater.notify.delivery.PostRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The CME officers and managers hear of a referral on the same day, and nobody else does. */
@HouseTest
class EducationReferredNoticeTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private PostRoom post;

    @BeforeEach
    void aLiveHouse() {
        clock.setLondon("2026-03-16T10:00");
        post = new PostRoom(house, mail -> Optional.empty());
        post.clear();
    }

    @AfterEach
    void close() {
        post.clear();
    }

    @Test
    void theOfficerAndTheManagerAreToldAndTheDeskAndTheSchoolAreNot() {
        post.hire("olu", Role.CME_OFFICER);
        post.hire("mo", Role.CME_MANAGER);
        post.hire("sam", Role.SCREENER);
        post.hire("wil", Role.SCHOOL_ATTENDANCE_LEAD);
        new InventedPupil(house);
        post.goRound();
        assertThat(QueryRows.all(database.asOwner()
                        .sql("select to_whom from notify.mail order by to_whom")
                        .query(String.class)))
                .containsExactly("CME_MANAGER", "CME_OFFICER");
    }
}
