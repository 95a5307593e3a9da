package org.breakwater.mash.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.mash.AtTheDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The response hangs: the user presses Record once more, or goes back, adds what they heard meanwhile, and presses. */
@HouseTest
class CallSentTwiceTest {

    private static final String PATH = "/desk/intake/phone-contact";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser robin;
    private String page = "";

    @BeforeEach
    void robinIsOnTheTelephone() {
        database.empty();
        clock.setLondon("2026-09-01T10:20");
        robin = house.as(InventedPerson.ROBIN);
        robin.visit(PATH);
        page = robin.page().select("[name=pageId]").val();
    }

    private String recorded(String danger, String worry) {
        robin.visit(PATH);
        assertThat(robin.send(
                        PATH,
                        "pageId",
                        page,
                        "danger",
                        danger,
                        "worry",
                        worry,
                        "name1",
                        "Osgood Fennimore",
                        "way",
                        "ADULT"))
                .hasStatusOk();
        return robin.page().select(".govuk-panel strong").text();
    }

    private AtTheDesk deskOf(String reference) {
        var id = database.asOwner()
                .sql("select id from mash.contact where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
        return new AtTheDesk(house, id);
    }

    private int contacts() {
        return database.asOwner()
                .sql("select count(*)::int from mash.contact")
                .query(Integer.class)
                .single();
    }

    @Test
    void theSameWordsAreOneCall() {
        assertThat(recorded("NO", "He shouts")).isEqualTo(recorded("NO", "He shouts"));
        assertThat(contacts()).isEqualTo(1);
    }

    @Test
    void dangerThatIsSaidOnTheSecondPressRingsAndTheFirstIsNamedBesideIt() {
        var first = recorded("NO", "He shouts");
        var second = recorded("YES", "He shouts. He is at the door with a knife");
        assertThat(second).isNotEqualTo(first);
        assertThat(robin.page().text()).contains("You have already sent this page with different details", first);
        assertThat(deskOf(second).now().alarmRings()).isTrue();
        assertThat(contacts()).isEqualTo(2);
    }
}
