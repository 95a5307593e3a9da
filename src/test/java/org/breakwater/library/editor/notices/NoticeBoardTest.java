package org.breakwater.library.editor.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.Library;
import org.breakwater.library.editor.notices.UrgentNotices.Draft;
import org.breakwater.outage.OneLeaf;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.web.shell.Banner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A notice on nodes that did not publish it, and in a static copy. */
@HouseTest
class NoticeBoardTest {

    @Autowired
    House house;

    @Autowired
    UrgentNotices notices;

    @Autowired
    Library library;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @AfterEach
    void takeThemAllDown() {
        database.empty();
        library.refresh();
    }

    private void publish(String heading) {
        var now = clock.instant();
        notices.write(
                InventedPerson.ODILE.asActor(),
                new Draft(heading, "Stay at home.", "", "", now, now.plus(Duration.ofDays(1))));
        var id = notices.open(InventedPerson.ODILE.asActor()).getFirst().id();
        notices.approve(InventedPerson.JONAS.asActor(), id);
    }

    private NoticeBoard ofAnotherNode() {
        return new NoticeBoard(
                house.getBean(JdbcClient.class),
                house.getBean(Profile.class),
                house.getBean(ContactPoints.class),
                clock);
    }

    private static List<String> headings(NoticeBoard board) {
        return board.on("/").stream().map(Banner::heading).toList();
    }

    @Test
    void anotherNodeShowsItWhenItNextLooksAndKeepsItsPagesUntilThen() {
        var other = ofAnotherNode();
        other.refresh();
        var before = other.state();
        other.refresh();
        assertThat(other.state()).isSameAs(before);

        publish("Storm tonight");
        assertThat(headings(other)).isEmpty();
        other.refresh();
        assertThat(headings(other)).containsExactly("Storm tonight");
        assertThat(other.state()).isNotSameAs(before);
        assertThat(other.changesAfter(clock.instant())).isBefore(clock.instant().plus(Duration.ofDays(2)));
    }

    @Test
    void aCopyBringsItWithItsEnd() {
        clock.setLondon("2027-03-01T10:00");
        publish("Storm tonight");
        for (var address : List.of("/", "/who-to-call/all", "/information", "/procedures/allegations")) {
            assertThat(OneLeaf.of(house, address))
                    .as(address)
                    .contains("Storm tonight", "Until Tuesday 2 March 2027, 10:00");
        }
        assertThat(OneLeaf.of(house, "/report")).doesNotContain("Storm tonight");
    }
}
