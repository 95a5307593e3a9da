package org.breakwater.pathways.privatefostering.lifecycle;

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

/** The workers and managers of private fostering hear of a notification, and nobody else does. */
@HouseTest
class FosteringNotifiedNoticeTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private PostRoom post;

    @BeforeEach
    void aLiveHouse() {
        clock.setLondon("2026-09-01T10:00");
        post = new PostRoom(house, mail -> Optional.empty());
        post.clear();
    }

    @AfterEach
    void close() {
        post.clear();
    }

    @Test
    void theWorkerAndTheManagerAreToldAndTheDeskIsNot() {
        post.hire("wil", Role.PRIVATE_FOSTERING_WORKER);
        post.hire("mo", Role.PRIVATE_FOSTERING_MANAGER);
        post.hire("sam", Role.SCREENER);
        post.hire("max", Role.MANAGER);
        new InventedArrangement(house);
        post.goRound();
        assertThat(QueryRows.all(database.asOwner()
                        .sql("select to_whom from notify.mail order by to_whom")
                        .query(String.class)))
                .containsExactly("PRIVATE_FOSTERING_MANAGER", "PRIVATE_FOSTERING_WORKER");
    }
}
