package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.training.Training;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A full room on a small telephone, held in one hand. */
@HouseTest
class RegisterOnATelephoneTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");
    private static final int WIDTH = 320;
    private static final int SCREEN = 640;

    @LocalServerPort
    private int port;

    @Autowired
    private House house;

    @Autowired
    private TestClock clock;

    @Test
    void twentyFourPeopleAreWithinThreeScreensAndMarkedInOnePress() {
        clock.setLondon("2027-02-01T10:00");
        var furniture = new TrainingFurniture(house);
        var session = furniture.session("working-together", MARCH);
        var organisation = furniture.organisation("Pebble Nursery", "childcare");
        for (var first : List.of("Ada", "Bram", "Cleo", "Dara", "Edmund", "Florence")) {
            for (var last : List.of("Finch", "Okonkwo-Reed", "Thorn", "Wren")) {
                furniture.owes(session, organisation, first + " " + last, 0, false);
            }
        }
        var trainer = Training.named(house, "Tamsin Reed", session);
        clock.setLondon("2027-03-10T09:45");
        try (var chromium = new Chromium()) {
            var tamsin = chromium.person(port, false).go("/training/registers/" + session);
            tamsin.write("email", trainer.email).press("Send me a code");
            tamsin.write("code", new Professional(house).newestCode(trainer.email))
                    .press("Continue");
            tamsin.page().setViewportSize(WIDTH, SCREEN);
            var people = tamsin.page().locator(".bw-person");
            assertThat(people.count()).isEqualTo(24);
            tamsin.photograph("register-telephone");
            var last = people.last().boundingBox();
            assertThat(last.y + last.height)
                    .as("the first at %s, the last %s high", people.first().boundingBox().y, last.height)
                    .isLessThanOrEqualTo(3 * SCREEN);
            assertThat((Integer) tamsin.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(WIDTH);
            tamsin.press("Mark all 24 as attended");
            assertThat(tamsin.page().locator(".bw-person[data-state=CAME]").count())
                    .isEqualTo(24);
            tamsin.photograph("register-telephone-marked");
        }
    }
}
