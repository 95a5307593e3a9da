package org.breakwater.training.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anyone can see the course dates, and subscribe to them in their own calendar. */
@HouseTest
class SessionsScreensTest {

    private static final Instant APRIL = Instant.parse("2027-04-14T08:30:00Z");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    @Test
    void whatIsOverIsNotShownAndWhatComesIs() {
        var session = new TrainingFurniture(house).session("domestic-abuse", APRIL);
        var anybody = house.visitor();
        anybody.visit("/training/sessions");
        assertThat(anybody.page().select("a[href$=" + session + "]").text())
                .isEqualTo("Domestic abuse and its impact on children");
        clock.set(APRIL.plus(Duration.ofHours(6)));
        anybody.visit("/training/sessions");
        assertThat(anybody.page().select("a[href$=" + session + "]")).isEmpty();
    }

    @Test
    void theListOfDatesOffersNoPlaceOfASessionThatIsClosed() {
        var session = new TrainingFurniture(house).session("domestic-abuse", APRIL);
        var anybody = house.visitor();
        anybody.visit("/training/sessions");
        assertThat(card(anybody, session)).contains("24 places available. Book by Sunday 11 April 2027 at 11:59pm.");
        clock.setLondon("2027-04-13T10:00");
        anybody.visit("/training/sessions");
        assertThat(card(anybody, session))
                .contains("Booking for this session has closed.")
                .doesNotContain("available");
        for (var page : List.of("/training/courses/domestic-abuse", "/training/sessions/" + session)) {
            anybody.visit(page);
            assertThat(anybody.page().select("main").text())
                    .as(page)
                    .contains("Booking for this session has closed.")
                    .doesNotContain("available");
        }
        clock.setLondon("2026-09-01T10:00");
        anybody.visit("/training/sessions");
        assertThat(card(anybody, session))
                .contains("You cannot book this session yet. Booking opens Friday 16 October 2026")
                .doesNotContain("available");
    }

    @Test
    void theDatesAreNarrowedByMonthCoursePlaceAndFreePlaces() {
        var furniture = new TrainingFurniture(house);
        var abuse = furniture.session("domestic-abuse", APRIL);
        var neglect = furniture.session("neglect", APRIL.plus(Duration.ofDays(30)));
        var online = furniture.session("early-help", APRIL.plus(Duration.ofDays(1)));
        var owner = house.getBean(TestDatabase.class).asOwner();
        owner.sql("update training.session set place = '', link = 'https://meet.example/1' where id = ?")
                .param(online)
                .update();
        owner.sql("update training.session set capacity = 1 where id = ?")
                .param(neglect)
                .update();
        furniture.owes(neglect, furniture.organisation("Gull House", "health"), "Ada Wren", 0, false);
        assertThat(shown("")).contains(abuse, neglect, online);
        assertThat(shown("?month=2027-05")).contains(neglect).doesNotContain(abuse, online);
        assertThat(shown("?course=domestic-abuse")).contains(abuse).doesNotContain(neglect, online);
        assertThat(shown("?where=ONLINE")).contains(online).doesNotContain(abuse, neglect);
        assertThat(shown("?where=PLACE&free=YES")).contains(abuse).doesNotContain(neglect, online);
        assertThat(shown("?month=nonsense")).isEmpty();
    }

    private List<UUID> shown(String query) {
        var anybody = house.visitor();
        assertThat(anybody.visit("/training/sessions" + query)).hasStatusOk();
        return anybody.page().select("main section h2 a").eachAttr("href").stream()
                .map(href -> UUID.fromString(href.substring(href.lastIndexOf('/') + 1)))
                .toList();
    }

    private static String card(Browser anybody, UUID session) {
        return anybody.page().select("section:has(a[href$=" + session + "])").text();
    }

    /** Before they prove an address, or await a manager's approval. */
    @Test
    void anybodyReadsByWhatRulesASessionIsBooked() {
        var session = new TrainingFurniture(house).session("domestic-abuse", APRIL);
        var anybody = house.visitor();
        anybody.visit("/training/sessions/" + session);
        assertThat(anybody.page().select("main").text())
                .contains("Booking closes", "Sunday 11 April 2027 at 11:59pm", "4 places until")
                .contains("Tuesday 30 March 2027 at 11:59pm")
                .contains("Free until the end of", "After that (less than 5 working days’ notice) the charge is £25.")
                .contains("If you do not attend, it is £50. We charge your organisation, not you.");
        clock.setLondon("2027-04-13T10:00");
        anybody.visit("/training/sessions/" + session);
        assertThat(anybody.page().select("main").text())
                .contains("Booking for this session has closed")
                .doesNotContain("Booking closes");
        clock.setLondon("2026-09-01T10:00");
        anybody.visit("/training/sessions/" + session);
        assertThat(anybody.page().select("main").text()).contains("You cannot book this session yet. Booking opens");
    }
}
