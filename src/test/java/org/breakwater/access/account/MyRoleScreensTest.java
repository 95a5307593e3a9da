package org.breakwater.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.access.posts.Posts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class MyRoleScreensTest {

    @Autowired
    private House house;

    @Autowired
    private Posts posts;

    @Autowired
    private TestDatabase database;

    @AfterEach
    void nobodyHasAFurtherPost() {
        database.asOwner().sql("delete from access.further_post").update();
    }

    private void nellScreensToo() {
        posts.give(InventedPerson.FRANCES.asActor(), InventedPerson.NELL.accountId(), Role.SCREENER);
    }

    private Browser nell(String to) {
        var browser = house.visitor();
        browser.visit("/sign-in");
        browser.follow(browser.send(
                "/sign-in/demo", "person", InventedPerson.NELL.accountId().toString(), "to", to));
        return browser;
    }

    @Test
    void whoHasOneRoleIsAskedNothing() {
        var browser = nell("");
        assertThat(browser.page().select("h1").text()).isNotEqualTo("Choose your role");
        assertThat(browser.page().text()).doesNotContain("Change role");
        assertThat(browser.visit("/account/role")).hasStatus(404);
    }

    @Test
    void whoHasTwoChoosesAtSignInAndGoesWhereTheyWantedToGo() {
        nellScreensToo();
        var record = new Furnished(house).report();
        var browser = nell("/desk/contact/" + record);
        assertThat(browser.page().select("h1").text()).isEqualTo("Choose your role");
        assertThat(browser.page().select("input[name=role][checked]").val()).isEqualTo("AUTHOR");
        assertThat(browser.follow(browser.send("/account/role", "role", "SCREENER")))
                .hasStatusOk();
        assertThat(browser.page().text()).contains("Screener (social worker)", "Change role");
        assertThat(database.asOwner()
                        .sql("select distinct role from audit.entry where subject = ? and actor = ?")
                        .params(
                                "contact:" + record,
                                InventedPerson.NELL.asActor().id().value())
                        .query(String.class)
                        .list())
                .as("the log names the post in which she acted")
                .isEqualTo(List.of("SCREENER"));
    }

    @Test
    void theRightsOfTwoRolesAreNeverAddedUp() {
        nellScreensToo();
        var record = new Furnished(house).report();
        var browser = nell("");
        assertThat(browser.visit("/library/editor")).hasStatusOk();
        assertThat(browser.visit("/desk/contact/" + record)).hasStatus(404);
        browser.visit("/account/role");
        assertThat(browser.follow(browser.send("/account/role", "role", "SCREENER")))
                .hasStatusOk();
        assertThat(browser.visit("/desk/contact/" + record)).hasStatusOk();
        assertThat(browser.visit("/library/editor")).hasStatus(404);
        assertThat(nell("").visit("/library/editor"))
                .as("another browser begins in the main role")
                .hasStatusOk();
        assertThat(browser.visit("/desk")).as("and this one goes on").hasStatusOk();
    }

    @Test
    void aRoleThatOneDoesNotHaveIsNotChosen() {
        nellScreensToo();
        var browser = nell("");
        browser.visit("/account/role");
        var token = browser.page().select("main form input[name=_token]").val();
        assertThat(browser.post("/account/role", Map.of("_token", token, "role", "MANAGER", "to", "")))
                .hasStatus(422);
        assertThat(browser.page().text()).contains("Select a role");
        assertThat(browser.visit("/desk")).hasStatus(404);
    }

    @Test
    void aRoleThatIsTakenAwayEndsWithTheNextRequest() {
        nellScreensToo();
        var browser = nell("");
        browser.visit("/account/role");
        browser.follow(browser.send("/account/role", "role", "SCREENER"));
        assertThat(browser.visit("/desk")).hasStatusOk();
        posts.take(InventedPerson.FRANCES.asActor(), InventedPerson.NELL.accountId(), Role.SCREENER);
        assertThat(browser.visit("/desk")).hasStatus(404);
        assertThat(browser.visit("/library/editor")).hasStatusOk();
    }
}
