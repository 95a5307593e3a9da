package org.breakwater.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class AccountsScreensTest {

    @Autowired
    House house;

    @BeforeEach
    @AfterEach
    void tomaszIsAScreenerAgain() {
        new TomaszsAccount(house).isAScreenersAgain();
    }

    @Test
    void showsTheAdministratorWhoWorksHere() {
        var browser = house.as(InventedPerson.FRANCES);
        assertThat(browser.visit("/accounts")).hasStatusOk();
        assertThat(browser.page().select("tbody tr")).hasSize(InventedPerson.values().length);
        assertThat(browser.page().text()).contains("Gwen Farrow (demo)", "Manager", "gwen@demo.invalid");
    }

    @Test
    void isNoPageForAnybodyElse() {
        for (var person : InventedPerson.values()) {
            var expected = person.role() == Role.ADMINISTRATOR ? 200 : 404;
            assertThat(house.as(person).visit("/accounts")).hasStatus(expected);
            assertThat(house.as(person).visit(TomaszsAccount.ADDRESS)).hasStatus(expected);
        }
    }

    @Test
    void signsOutWhoIsSuspendedAtOnce() {
        var tomasz = house.as(InventedPerson.TOMASZ);
        assertThat(tomasz.visit("/account")).hasStatusOk();
        var browser = house.as(InventedPerson.FRANCES);
        browser.visit(TomaszsAccount.ADDRESS);
        browser.send(TomaszsAccount.ADDRESS + "/suspend");
        assertThat(tomasz.visit("/account")).hasStatus(303);
        browser.visit(TomaszsAccount.ADDRESS);
        assertThat(browser.page().text()).contains("Status Suspended");
        assertThat(browser.send(TomaszsAccount.ADDRESS + "/resume")).hasStatus(303);
    }

    @Test
    void doesNotOverwriteWhatAnotherAdministratorChanged() {
        var browser = house.as(InventedPerson.FRANCES);
        browser.visit(TomaszsAccount.ADDRESS);
        var other = house.as(InventedPerson.FRANCES);
        other.visit(TomaszsAccount.ADDRESS);
        other.send(TomaszsAccount.ADDRESS + "/role", "role", "MANAGER");
        assertThat(browser.send(TomaszsAccount.ADDRESS + "/role", "role", "DUTY_WORKER"))
                .hasStatus(409);
        assertThat(browser.page().text()).contains("Someone else has changed this account", "Role Manager");
    }

    @Test
    void invitesNobodyRealIntoADemonstration() {
        var browser = house.as(InventedPerson.FRANCES);
        browser.visit("/accounts");
        assertThat(browser.send("/accounts/invite", "email", "real@example.org", "role", "SCREENER"))
                .hasStatus(422);
        assertThat(browser.page().text()).contains("This is a demonstration: real people cannot be invited here");
        assertThat(browser.page().select("#email").attr("value")).isEqualTo("real@example.org");
    }

    @Test
    void asksWhichAgencyAResearcherAnswersForAndMakesNobodyOneByTheWay() {
        var browser = house.as(InventedPerson.FRANCES);
        browser.visit("/accounts");
        assertThat(browser.page().text()).contains("Agency researcher, Essex Police");
        assertThat(browser.send("/accounts/invite", "email", "r@example.org", "role", "RESEARCHER", "agency", "circus"))
                .hasStatus(422);
        assertThat(browser.page().text()).contains("Select an agency");
        browser.visit(TomaszsAccount.ADDRESS);
        assertThat(browser.page().select("input[name=role][value=RESEARCHER]")).isEmpty();
        assertThat(browser.send(TomaszsAccount.ADDRESS + "/role", "role", "RESEARCHER"))
                .hasStatus(422);
        browser.visit("/accounts/" + InventedPerson.PETRA.accountId());
        assertThat(browser.page().select("form[action$=/role]")).isEmpty();
    }

    @Test
    void asksWhichTeamSomebodyReceivesForAndMakesNobodyOneByTheWay() {
        var browser = house.as(InventedPerson.FRANCES);
        browser.visit("/accounts");
        assertThat(browser.page().text()).contains("Receiving team, Assessment team");
        assertThat(browser.page().select("#team option").eachAttr("value"))
                .contains("assessment", "early-help")
                .doesNotContain("thurrock");
        assertThat(browser.send("/accounts/invite", "email", "t@example.org", "role", "TEAM_MEMBER", "team", "circus"))
                .hasStatus(422);
        assertThat(browser.page().text()).contains("Select a team");
        browser.visit(TomaszsAccount.ADDRESS);
        assertThat(browser.page().select("input[name=role][value=TEAM_MEMBER]")).isEmpty();
        assertThat(browser.send(TomaszsAccount.ADDRESS + "/role", "role", "TEAM_MEMBER"))
                .hasStatus(422);
        browser.visit("/accounts/" + InventedPerson.LIORA.accountId());
        assertThat(browser.page().select("form[action$=/role]")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAnInvitation() {
        var browser = house.as(InventedPerson.FRANCES);
        browser.visit("/accounts");
        assertThat(browser.send("/accounts/invite", "email", "nobody", "role", "EMPEROR"))
                .hasStatus(422);
        assertThat(browser.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter an email address in the correct format, like name@example.org", "Select a role");
    }
}
