package org.breakwater.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class InviteCommandTest {

    @Autowired
    House house;

    @Autowired
    InviteCommand invite;

    @Autowired
    TestDatabase database;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final CommandTerminal terminal = new CommandTerminal(printer(), printer());

    private PrintStream printer() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    @Test
    void printsTheLinkOfAnInvitation() {
        assertThat(invite.run(List.of("duty-worker", "first@example.org"), terminal))
                .isZero();
        var link = said.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("http://localhost:8080/invitation/"))
                .findFirst()
                .orElseThrow();
        var browser = house.visitor();
        browser.visit(link.replace("http://localhost:8080", ""));
        assertThat(browser.page().text()).contains("EDT social worker", "first@example.org");
    }

    @Test
    void takesARoleAsItIsWrittenInTheProgramToo() {
        assertThat(invite.run(List.of("CONTACT_OFFICER", "second@example.org"), terminal))
                .isZero();
    }

    @Test
    void invitesWhoAnswersForAnAgencyOfTheProfile() {
        assertThat(invite.run(List.of("RESEARCHER", "third@example.org", "--agency", "probation"), terminal))
                .isZero();
        assertThat(database.asOwner()
                        .sql("select agency from access.invitation where email = 'third@example.org'")
                        .query(String.class)
                        .single())
                .isEqualTo("probation");
    }

    @Test
    void saysHowItIsTyped() {
        for (var wrong : List.of(
                List.<String>of(),
                List.of("emperor", "a@example.org"),
                List.of("manager", "nobody"),
                List.of("researcher", "a@example.org"),
                List.of("researcher", "a@example.org", "--agency", "circus"),
                List.of("manager", "a@example.org", "--agency", "police"),
                List.of("team-member", "a@example.org"),
                List.of("team-member", "a@example.org", "--agency", "police"),
                List.of("team-member", "a@example.org", "--team", "thurrock"),
                List.of("researcher", "a@example.org", "--team", "assessment"))) {
            assertThat(invite.run(wrong, terminal)).isEqualTo(2);
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("contact-officer, screener, manager, duty-worker, administrator", "council, police, health");
    }
}
