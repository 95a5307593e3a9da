package org.breakwater.pathways.allegations.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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

/** The LADO and the administrator hear of a referral, in words that say nothing of it; nobody else does. */
@HouseTest
class AllegationReferredNoticeTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private PostRoom post;
    private UUID lado;

    @BeforeEach
    void aLiveHouse() {
        clock.setLondon("2026-09-01T10:00");
        post = new PostRoom(house, mail -> Optional.empty());
        post.clear();
        lado = post.hire("wil", Role.LADO);
        post.hire("mo", Role.LADO_ADMINISTRATOR);
        for (var role :
                new Role[] {Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER, Role.ADMINISTRATOR, Role.BUSINESS_MANAGER}) {
            post.hire(role.name().toLowerCase(Locale.UK), role);
        }
    }

    @AfterEach
    void close() {
        post.clear();
    }

    @Test
    void theLadoAndTheAdministratorAreToldAndNoOtherPostIs() {
        new InventedAllegation(house);
        post.goRound();
        assertThat(QueryRows.all(database.asOwner()
                        .sql("select to_whom from notify.mail order by to_whom")
                        .query(String.class)))
                .containsExactly("LADO", "LADO_ADMINISTRATOR");
        assertThat(AllegationReferredNotice.TEXT.toLowerCase(Locale.UK))
                .doesNotContain("allegation", "child", "teacher", "about");
    }

    @Test
    void aLadoWhoIsTheSubjectIsNotTold() {
        var name = database.asOwner()
                .sql("select name from access.account where id = ?")
                .param(lado)
                .query(String.class)
                .single();
        new InventedAllegation(house, InventedAllegation.about(name));
        post.goRound();
        assertThat(QueryRows.all(database.asOwner()
                        .sql("select to_whom from notify.mail order by to_whom")
                        .query(String.class)))
                .containsExactly("LADO_ADMINISTRATOR");
    }
}
