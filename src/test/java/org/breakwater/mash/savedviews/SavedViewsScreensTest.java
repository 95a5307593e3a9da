package org.breakwater.mash.savedviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person finds their own lists above the list, and nobody else's. */
@HouseTest
class SavedViewsScreensTest {

    private static final String LIST = "stage=NEW&from=SCHOOL&late=YES";
    private static final String SAVE = "/desk/saved-views?" + LIST;

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void nobodyHasOne() {
        database.empty();
        clock.setLondon("2026-09-01T10:00");
        new Furnished(house).report();
    }

    private Browser saves(InventedPerson person, String name) {
        var browser = house.as(person, "/desk?" + LIST);
        assertThat(browser.page().select("a:contains(Save view)").attr("href")).isEqualTo(SAVE);
        browser.visit(SAVE);
        browser.follow(browser.send(SAVE, "view", name));
        return browser;
    }

    private static String views(Browser browser) {
        browser.visit("/desk");
        return browser.page().select(".bw-filter__list").text();
    }

    @Test
    void aListIsFoundAgainUnderItsName() {
        var maya = saves(InventedPerson.MAYA, "Schools, late");
        assertThat(views(maya)).contains("Schools, late");
        assertThat(maya.page().select("a:contains(Schools, late)").attr("href")).isEqualTo("/desk?" + LIST);
        assertThat(database.asOwner()
                        .sql("select count(*)::int from audit.entry where act = 'saved a view'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void onlyWhoSavedItSeesIt() {
        saves(InventedPerson.MAYA, "Schools, late");
        assertThat(views(house.as(InventedPerson.TOMASZ))).doesNotContain("Schools, late");
        assertThat(house.looking(
                        InventedPerson.TOMASZ,
                        () -> house.getBean(SavedViews.class).of(InventedPerson.MAYA.asActor())))
                .as("row security says so too")
                .isEmpty();
    }

    @Test
    void oneOfTheSameNameIsReplacedAndOneThatIsDeletedIsGone() {
        saves(InventedPerson.MAYA, "Mine");
        var maya = saves(InventedPerson.MAYA, "Mine");
        maya.visit("/desk/saved-views");
        var delete = maya.page().select("main form[action$=/delete]");
        assertThat(delete).hasSize(1);
        var action = delete.attr("action");
        var tomasz = house.as(InventedPerson.TOMASZ);
        assertThat(tomasz.postNothing(action)).hasStatus(404);
        maya.follow(maya.send(action));
        assertThat(maya.page().text()).contains("No saved views yet");
    }

    @Test
    void itHasANameAndThereIsRoomForTwelve() {
        var maya = house.as(InventedPerson.MAYA, SAVE);
        assertThat(maya.send(SAVE, "view", " ")).hasStatus(422);
        assertThat(maya.page().text()).contains("Enter a name for this view");
        for (int number = 1; number <= 12; number++) {
            saves(InventedPerson.MAYA, "View " + number);
        }
        maya.visit(SAVE);
        assertThat(maya.send(SAVE, "view", "One too many")).hasStatus(422);
        assertThat(maya.page().text()).contains("Delete a view first. You can save 12");
    }
}
