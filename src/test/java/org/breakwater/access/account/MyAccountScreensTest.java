package org.breakwater.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class MyAccountScreensTest {

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void nobodyIsSignedIn() {
        database.asOwner().sql("truncate access.session").update();
    }

    private Browser signedInAs(InventedPerson person) {
        var browser = house.as(person);
        return browser;
    }

    @Test
    void listsOnesOwnBrowsersAndNobodyElses() {
        signedInAs(InventedPerson.GWEN);
        signedInAs(InventedPerson.IDRIS);
        var browser = signedInAs(InventedPerson.IDRIS);
        browser.visit("/account");
        assertThat(browser.page().select("tbody tr")).hasSize(2);
        assertThat(browser.page().select("tbody tr").text()).contains("(this one)");
    }

    @Test
    void signsOutAnotherBrowserOfOnesOwn() {
        var left = signedInAs(InventedPerson.IDRIS);
        var browser = signedInAs(InventedPerson.IDRIS);
        browser.visit("/account");
        var others = browser.page().select("tbody tr:not(:contains((this one))) input[name=session]");
        browser.send("/account/sign-out", "session", others.attr("value"));
        assertThat(left.visit("/account")).hasStatus(303);
        assertThat(browser.visit("/account")).hasStatusOk();
    }

    @Test
    void cannotSignOutSomeoneElse() {
        var gwen = signedInAs(InventedPerson.GWEN);
        gwen.visit("/account");
        var session = gwen.page().select("input[name=session]").attr("value");
        var idris = signedInAs(InventedPerson.IDRIS);
        idris.visit("/account");
        idris.send("/account/sign-out", "session", session);
        idris.visit("/account");
        idris.send("/account/sign-out", "session", "not an id");
        assertThat(gwen.visit("/account")).hasStatusOk();
    }

    @Test
    void signsOutEverywhere() {
        var left = signedInAs(InventedPerson.IDRIS);
        var browser = signedInAs(InventedPerson.IDRIS);
        browser.visit("/account");
        browser.send("/account/sign-out-everywhere");
        assertThat(left.visit("/account")).hasStatus(303);
        assertThat(browser.visit("/account")).hasStatus(303);
    }

    @Test
    void showsNothingToAQueryThatForgetsItsFilter() {
        signedInAs(InventedPerson.GWEN);
        var counted = database.asApp()
                .sql("select count(*) from access.session")
                .query(Long.class)
                .single();
        assertThat(counted).isZero();
        database.acting(
                InventedPerson.IDRIS.asActor().signable(),
                app -> assertThat(app.sql("select count(*) from access.session")
                                .query(Long.class)
                                .single())
                        .isZero());
    }
}
