package org.breakwater.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Accounts;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator changes one account: its roles, whether it is suspended, and what it may read. */
@HouseTest
class AccountScreensTest {

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    Accounts accounts;

    @BeforeEach
    @AfterEach
    void tomaszIsAScreenerAgain() {
        new TomaszsAccount(house).isAScreenersAgain();
    }

    @Test
    void namesWhoReadsContactsAboutPeopleWhoWorkWithChildrenAndTakesThemOff() {
        var frances = house.as(InventedPerson.FRANCES);
        frances.visit(TomaszsAccount.ADDRESS);
        assertThat(frances.page().text()).contains("This person is not named");
        frances.follow(frances.send(TomaszsAccount.ADDRESS + "/name-reader"));
        assertThat(frances.page().text()).contains("This person is named");
        var record = new Furnished(house).restrictedReport();
        assertThat(house.as(InventedPerson.TOMASZ).visit("/desk/contact/" + record))
                .hasStatus(200);
        assertThat(house.as(InventedPerson.ADAEZE).visit("/desk/contact/" + record))
                .hasStatus(404);
        frances.follow(frances.send(TomaszsAccount.ADDRESS + "/take-off-reader"));
        assertThat(frances.page().text()).contains("This person is not named");
        assertThat(house.as(InventedPerson.ADAEZE).visit("/desk/contact/" + new Furnished(house).restrictedReport()))
                .as("with nobody named it falls to the managers")
                .hasStatus(200);
    }

    @Test
    void nobodyOutsideTheDeskCanBeNamed() {
        var frances = house.as(InventedPerson.FRANCES);
        var petra = "/accounts/" + InventedPerson.PETRA.accountId();
        frances.visit(petra);
        assertThat(frances.page().text()).doesNotContain("Allegations against people who work with children");
        frances.visit(TomaszsAccount.ADDRESS);
        var token = frances.page().select("main form input[name=_token]").val();
        assertThat(frances.post(petra + "/name-reader", Map.of("_token", token)))
                .hasStatus(303);
        assertThat(database.asOwner()
                        .sql("select count(*) from access.allegations_reader")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void addsAFurtherRoleAndRemovesIt() {
        var browser = house.as(InventedPerson.FRANCES);
        browser.visit(TomaszsAccount.ADDRESS);
        browser.follow(browser.send(TomaszsAccount.ADDRESS + "/further-roles/add", "further", "AUTHOR"));
        assertThat(browser.page().select("form[action$=further-roles/remove]").text())
                .contains("Author", "Remove");
        assertThat(browser.send(TomaszsAccount.ADDRESS + "/further-roles/add", "further", "AUTHOR"))
                .hasStatus(422);
        assertThat(browser.page().text()).contains("This person already has that role");
        browser.follow(browser.send(TomaszsAccount.ADDRESS + "/further-roles/remove", "further", "AUTHOR"));
        assertThat(browser.page().select("form[action$=further-roles/remove]")).isEmpty();
        assertThat(database.acts("account:" + InventedPerson.TOMASZ.accountId()))
                .contains("gave a further role", "removed a further role");
    }

    @Test
    void rolesThatDoNotGoTogetherAreRefusedInWords() {
        var browser = house.as(InventedPerson.FRANCES);
        browser.visit(TomaszsAccount.ADDRESS);
        assertThat(browser.send(TomaszsAccount.ADDRESS + "/further-roles/add", "further", ""))
                .hasStatus(422);
        assertThat(browser.page().text()).contains("Select a role to add");
        browser.visit(TomaszsAccount.ADDRESS);
        assertThat(browser.send(TomaszsAccount.ADDRESS + "/further-roles/add", "further", "ADMINISTRATOR"))
                .hasStatus(422);
        assertThat(browser.page().text())
                .contains("Someone who manages accounts cannot have a role that reads records");
        browser.visit(TomaszsAccount.ADDRESS);
        browser.follow(browser.send(TomaszsAccount.ADDRESS + "/further-roles/add", "further", "AUTHOR"));
        assertThat(browser.send(TomaszsAccount.ADDRESS + "/role", "role", "AUTHOR"))
                .hasStatus(303);
        browser.visit(TomaszsAccount.ADDRESS);
        assertThat(browser.page().text()).contains("Role Author");
        assertThat(browser.page().select("form[action$=further-roles/remove]")).isEmpty();
    }

    @Test
    void changesARole() {
        var browser = house.as(InventedPerson.FRANCES);
        browser.visit(TomaszsAccount.ADDRESS);
        browser.follow(browser.send(TomaszsAccount.ADDRESS + "/role", "role", "MANAGER"));
        assertThat(browser.page().text()).contains("Role Manager");
        var job = new Actor.Job("test");
        assertThat(accounts.withRole(job, Role.MANAGER))
                .extracting(Accounts.ColleagueRow::id)
                .contains(InventedPerson.TOMASZ.accountId());
        assertThat(database.asOwner()
                        .sql("select act from audit.entry where subject = ?")
                        .param("account:" + InventedPerson.TOMASZ.accountId())
                        .query(String.class)
                        .list())
                .contains("changed role", "opened account");
    }

    @Test
    void leavesOnesOwnAccountToAnother() {
        var own = "/accounts/" + InventedPerson.FRANCES.accountId();
        var browser = house.as(InventedPerson.FRANCES);
        browser.visit(own);
        assertThat(browser.page().select("form[action$=suspend]")).isEmpty();
        assertThat(browser.page().text()).contains("This is your own account");
    }

    @Test
    void knowsNoAccountThatDoesNotExist() {
        var browser = house.as(InventedPerson.FRANCES);
        assertThat(browser.visit("/accounts/" + UUID.randomUUID())).hasStatus(404);
        assertThat(browser.visit("/accounts/not-an-id")).hasStatus(400);
        assertThat(browser.page().text()).contains("Page not found");
    }
}
