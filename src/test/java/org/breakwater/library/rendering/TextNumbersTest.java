package org.breakwater.library.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.breakwater.partnership.ContactPointText;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A number that changes is right everywhere at once, because no text contains one. */
@HouseTest
class TextNumbersTest {

    private static final String NEW_NUMBER = "01702 534534";

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    ContactPoints points;

    private String before = "";

    @BeforeEach
    void remember() {
        before = points.now().get("emergency-duty-team").number().shown();
    }

    @AfterEach
    void putBack() {
        change(before);
    }

    private void change(String number) {
        var point = points.now().get("emergency-duty-team");
        var lines = ContactPointText.of(point.lines());
        var changed = new ContactPointText(lines.name(), number, lines.alternatives(), lines.press(), lines.menu())
                .read()
                .orElseThrow();
        house.acting(
                InventedPerson.FRANCES,
                () -> points.change("emergency-duty-team", point.version(), changed, "Frances"));
        points.refresh();
    }

    @Test
    void isRightOnEveryPageAtOnce() {
        var pages = List.of(
                "/information/children/abuse",
                "/information/friends-and-family/abuse",
                "/information/friends-and-family/abuse/pl",
                "/procedures/making-a-referral",
                "/who-to-call/all");
        for (var page : pages) {
            assertThat(web.get().uri(page)).as(page).bodyText().contains(before).doesNotContain(NEW_NUMBER);
        }
        change(NEW_NUMBER);
        for (var page : pages) {
            var asked = page + "?" + UUID.randomUUID();
            assertThat(web.get().uri(page))
                    .as(page)
                    .bodyText()
                    .contains(NEW_NUMBER)
                    .doesNotContain(before);
            assertThat(web.get().uri(asked)).as(asked).bodyText().contains(NEW_NUMBER);
        }
    }
}
