package org.breakwater.access.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.LiveHouse;
import org.breakwater.access.Newcomer;
import org.breakwater.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@HouseTest
@Import(LiveHouse.class)
class InvitationScreensTest {

    private static final Actor.Job JOB = new Actor.Job("test");

    private final String email = UUID.randomUUID() + "@example.org";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    Invitations invitations;

    private UUID invite() {
        return invitations.invite(JOB, Role.MANAGER, email).orElseThrow();
    }

    private String link(UUID invitation) {
        return "/invitation/" + invitations.tokenFor(JOB, invitation).orElseThrow();
    }

    @Test
    void makesAnAccountAndTellsItsRecoveryCodesOnce() {
        var browser = house.visitor();
        new Newcomer(clock).accept(browser, link(invite()));
        assertThat(browser.page().text()).contains("Your account is ready");
        assertThat(browser.page().select("ol code")).hasSize(10);
        assertThat(invitations.invite(JOB, Role.MANAGER, email)).isEmpty();
    }

    @Test
    void showsTheSameSecretAsAPictureAndInLetters() {
        var browser = house.visitor();
        var link = link(invite());
        browser.visit(link);
        var secret = browser.page().select("code").text();
        assertThat(secret).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(browser.page().select("svg[role=img] path[d^=M4]")).isNotEmpty();
        browser.visit(link);
        assertThat(browser.page().select("code").text()).isEqualTo(secret);
    }

    @Test
    void worksOnce() {
        var link = link(invite());
        new Newcomer(clock).accept(house.visitor(), link);
        assertThat(house.visitor().visit(link)).hasStatus(404);
    }

    @Test
    void endsAfterSevenDaysWhenAnotherIsSentOrWhenItIsWithdrawn() {
        clock.setLondon("2026-08-28T09:00");
        var invitation = invite();
        var first = link(invitation);
        var second = link(invitation);
        assertThat(house.visitor().visit(first)).hasStatus(404);
        assertThat(house.visitor().visit(second)).hasStatusOk();
        clock.advance(Duration.ofDays(7));
        assertThat(house.visitor().visit(second)).hasStatus(404);
        var third = link(invitation);
        invitations.withdraw(JOB, invitation);
        assertThat(house.visitor().visit(third)).hasStatus(404);
        assertThat(invitations.tokenFor(JOB, invitation)).isEmpty();
    }

    @Test
    void refusesAPasswordThatIsShortOrUsual() {
        var browser = house.visitor();
        var link = link(invite());
        for (var password : new String[] {
            "", "short", "password1234", "P@ssw0rd2026!", "123456789012", "aaaaaaaaaaaa", "Safeguarding1!", email
        }) {
            browser.visit(link);
            var result = browser.send(link, "name", "Sam Newcomer", "password", password, "code", "000000");
            assertThat(result).as(password).hasStatus(422);
            assertThat(browser.page().select("#password-error")).as(password).isNotEmpty();
            assertThat(browser.page().select("#name").attr("value")).isEqualTo("Sam Newcomer");
            assertThat(browser.page().select("#password").attr("value")).isEmpty();
        }
    }

    @Test
    void makesNoAccountWithoutARightCode() {
        var browser = house.visitor();
        var link = link(invite());
        browser.visit(link);
        browser.send(link, "name", "Sam", "password", "harbour lamp turnip", "code", "000000");
        assertThat(browser.page().text()).contains("Code is not correct. Wait for the next code and try again");
        assertThat(database.asOwner()
                        .sql("select count(*) from access.account where email = ?")
                        .param(email)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void takesNoFormFromAnotherSite() {
        var browser = house.visitor();
        var link = link(invite());
        browser.visit(link);
        assertThat(browser.post(link, Map.of("name", "Eve", "password", "harbour lamp turnip", "code", "1")))
                .hasStatus(403);
    }

    @Test
    void asksForANameAndForTheCodeOfTheirApp() {
        var browser = house.visitor();
        var link = link(invite());
        browser.visit(link);
        browser.send(link, "name", " ", "password", "harbour lamp turnip", "code", "");
        assertThat(browser.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter your name, as colleagues know you", "Enter the code from your authenticator app");
    }
}
