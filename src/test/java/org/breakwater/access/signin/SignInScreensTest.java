package org.breakwater.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class SignInScreensTest {

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Test
    void letsAnInventedPersonInWithOnePress() {
        var browser = house.visitor();
        browser.visit("/sign-in");
        assertThat(browser.page().select("button").eachText())
                .contains(
                        "Bastian Holloway (demo), Receiving team, Supporting Families",
                        "Vernon Tull (demo), Agency researcher, Voluntary sector");
        var result = browser.send(
                "/sign-in/demo", "person", InventedPerson.MAYA.accountId().toString());
        assertThat(result).hasStatus(303).hasHeader("Location", "/desk");
        assertThat(browser.visit("/account")).hasStatusOk();
        assertThat(browser.page().text()).contains("Maya Lindqvist (demo)", "Screener (social worker)");
    }

    @Test
    void givesACookieThatScriptsCannotRead() {
        var browser = house.as(InventedPerson.MAYA);
        assertThat(browser.cookies()).containsOnlyKeys("s");
        var result = browser.visit("/account");
        assertThat(result.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void bringsAPersonToWhereTheyWantedToGo() {
        var browser = house.visitor();
        var asked = browser.visit("/accounts?page=1");
        assertThat(asked).hasStatus(303).hasHeader("Location", "/sign-in?to=%2Faccounts%3Fpage%3D1");
        browser.follow(asked);
        var result = browser.send(
                "/sign-in/demo", "person", InventedPerson.FRANCES.accountId().toString());
        assertThat(result).hasHeader("Location", "/accounts?page=1");
    }

    @Test
    void neverLeadsToAnotherSite() {
        for (var to : new String[] {"//evil.example", "/\\evil.example", "https://evil.example", "/%0d%0aX: y"}) {
            var browser = house.visitor();
            browser.visit("/sign-in");
            var result = browser.send(
                    "/sign-in/demo", "person", InventedPerson.MAYA.accountId().toString(), "to", to);
            assertThat(result.getResponse().getHeader("Location")).isIn("/desk", "/%0d%0aX: y");
        }
    }

    @Test
    void refusesASignInThatAnotherSiteSends() {
        var person = Map.of("person", InventedPerson.MAYA.accountId().toString());
        var browser = house.visitor();
        browser.visit("/sign-in");
        assertThat(browser.post("/sign-in/demo", person)).hasStatus(403);
        var foreign = web.post()
                .uri("/sign-in/demo")
                .header("Origin", "https://evil.example")
                .param("person", InventedPerson.MAYA.accountId().toString())
                .exchange();
        assertThat(foreign).hasStatus(403);
        assertThat(foreign.getResponse().getCookies()).isEmpty();
    }

    @Test
    void signsOut() {
        var browser = house.as(InventedPerson.MAYA);
        var stolen = Map.copyOf(browser.cookies());
        browser.visit("/account");
        assertThat(browser.send("/sign-out")).hasStatus(303);
        assertThat(browser.cookies()).isEmpty();
        browser.cookies().putAll(stolen);
        assertThat(browser.visit("/account")).hasStatus(303);
    }

    @Test
    void signsOutWhoDoesNothingForHalfAnHour() {
        clock.setLondon("2026-08-28T09:00");
        var browser = house.as(InventedPerson.MAYA);
        clock.advance(Duration.ofMinutes(29));
        assertThat(browser.visit("/account")).hasStatusOk();
        assertThat(browser.page().text()).contains("You will be signed out at 09:59 if you are inactive");
        clock.advance(Duration.ofMinutes(30));
        assertThat(browser.visit("/account")).hasStatus(303);
    }

    @Test
    void signsOutAfterTwelveHoursHoweverBusySomeoneIs() {
        clock.setLondon("2026-08-28T09:00");
        var browser = house.as(InventedPerson.MAYA);
        for (int i = 0; i < 28; i++) {
            clock.advance(Duration.ofMinutes(25));
            assertThat(browser.visit("/account")).hasStatusOk();
        }
        assertThat(browser.page().text()).contains("You will be signed out at 21:00 if you are inactive");
        clock.advance(Duration.ofMinutes(20));
        assertThat(browser.visit("/account")).hasStatus(303);
    }

    @Test
    void givesAPublicPageNoCookie() {
        var result = house.visitor().visit("/no-such-page");
        assertThat(result.getResponse().getHeaders("Set-Cookie")).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void aCodeWithoutAPasswordBeforeItStartsAgain() {
        var browser = house.visitor();
        browser.visit("/sign-in");
        browser.visit("/sign-in/code");
        browser.send("/sign-in/code", "code", "123456");
        assertThat(browser.page().select(".govuk-error-summary").text()).contains("Please start again");
        browser.send("/sign-in/demo", "person", "nobody");
        assertThat(browser.page().select(".govuk-error-summary").text()).contains("Select a person");
    }
}
