package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.AWorkedContact;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A contact with a day of work in it fits into three screens; the rest is folded, with its size. */
@HouseTest
class AWorkedContactFitsTest {

    private static final int THREE_SCREENS = 2700;

    @LocalServerPort
    private int port;

    @Autowired
    private House house;

    @Autowired
    private TestClock clock;

    @Test
    void isThreeScreensHighAndItsOtherPagesFoldOnATelephone() {
        var contact = new AWorkedContact(house, clock).id();
        try (var chromium = new Chromium()) {
            var maya = chromium.person(port, true).signIn(InventedPerson.MAYA.fullName());
            maya.go("/desk/contact/" + contact);
            maya.page().setViewportSize(1280, 900);
            maya.sees("Wilf")
                    .sees("Mabel")
                    .sees("Otto")
                    .sees("Previous contacts")
                    .sees("All entries (");
            assertThat((Integer) maya.page().evaluate("document.documentElement.scrollHeight"))
                    .isLessThanOrEqualTo(THREE_SCREENS);
            var files = maya.page().locator(".bw-places a[href$='/files']");
            assertThat(files.isVisible()).isTrue();
            maya.page().setViewportSize(320, 640);
            assertThat(files.isVisible()).isFalse();
            maya.page().locator(".bw-places summary").click();
            assertThat(files.isVisible()).isTrue();
        }
    }
}
