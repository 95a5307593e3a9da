package org.breakwater.casework.informationrequests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.breakwater.notify.content.MailMessage;
import org.breakwater.notify.delivery.PostRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of an agency are told of an information request, and no more than that. */
@HouseTest
class InformationRequestNoticeTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final List<MailMessage> sent = new ArrayList<>();
    private PostRoom post;
    private AtTheDesk desk;
    private UUID contact = new UUID(0, 0);

    @BeforeEach
    void people() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        post = new PostRoom(house, mailMessage -> {
            sent.add(mailMessage);
            return Optional.empty();
        });
        post.clear();
        post.hireFor("police", "pat");
        post.hireFor("police", "pia");
        post.hireFor("health", "hal");
    }

    @AfterEach
    void clear() {
        post.clear();
    }

    private List<String> toldAt(String london) {
        sent.clear();
        clock.setLondon(london);
        post.goRound();
        return sent.stream().map(MailMessage::to).sorted().toList();
    }

    @Test
    void everybodyOfTheAgencyHearsWhenAskedAtHalfTimeAndWhenItIsDue() {
        desk.ask("police");
        var both = List.of("pat@post.example", "pia@post.example");
        assertThat(toldAt("2026-09-01T10:00")).isEqualTo(both);
        assertThat(toldAt("2026-09-01T17:00")).isEmpty();
        assertThat(toldAt("2026-09-02T09:00"))
                .as("half-time is in the night, so it waits for the morning")
                .isEqualTo(both);
        assertThat(toldAt("2026-09-02T15:29")).isEmpty();
        assertThat(toldAt("2026-09-02T15:30")).isEqualTo(both);
        assertThat(toldAt("2026-09-04T12:00")).isEmpty();
    }

    @Test
    void halfOfRedIsHalfOfRedInTheNightToo() {
        desk.screen(Rating.RED, Screening.Consent.GIVEN, "");
        post.clear();
        post.hireFor("police", "pat");
        clock.setLondon("2026-09-01T22:00");
        desk.ask("police");
        assertThat(toldAt("2026-09-01T22:00")).hasSize(1);
        assertThat(toldAt("2026-09-01T22:30")).hasSize(1);
        assertThat(toldAt("2026-09-01T23:00")).hasSize(1);
    }

    @Test
    void onlyARequestAboutARedContactSaysUrgentInItsSubject() {
        desk.ask("police");
        toldAt("2026-09-01T10:00");
        assertThat(sent).extracting(MailMessage::subject).containsOnly("Information request due Wednesday 15:30");
        desk.screen(Rating.RED, Screening.Consent.GIVEN, "");
        desk.ask("health");
        toldAt("2026-09-01T10:01");
        assertThat(sent).extracting(MailMessage::subject).containsOnly("Urgent: information request due Tuesday 12:00");
        assertThat(sent).extracting(MailMessage::loud).containsOnly(true);
    }

    @Test
    void whoHasAnsweredHearsNothingMore() {
        var ask = desk.ask("police");
        toldAt("2026-09-01T10:00");
        desk.answer(InventedPerson.PETRA, ask, AgencyResponses.notKnown());
        assertThat(toldAt("2026-09-02T09:00")).isEmpty();
        assertThat(toldAt("2026-09-02T18:00")).isEmpty();
    }

    @Test
    void oneWordIsEnoughAfterAnOutage() {
        desk.ask("health");
        assertThat(toldAt("2026-09-03T10:00")).containsExactly("hal@post.example");
    }

    @Test
    void anAgencyWithNobodyToAnswerIsSeenByTheAdministrator() {
        desk.ask("voluntary");
        assertThat(toldAt("2026-09-01T10:00")).isEmpty();
        assertThat(post.states()).containsExactly("STUCK NOBODY");
    }

    @Test
    void saysNothingOfAnybody() {
        var ask = desk.ask("police");
        toldAt("2026-09-01T10:00");
        assertThat(sent.getFirst().text())
                .contains("information request for your agency", PostRoom.ADDRESS + "/information-requests\n")
                .doesNotContain(ask.toString())
                .doesNotContain(contact.toString())
                .doesNotContain("Saltmarsh")
                .doesNotContainIgnoringCase("child");
        assertThat(database.asOwner()
                        .sql("select string_agg(o::text || m::text, ' ') from notify.outbox o, notify.mail m")
                        .query(String.class)
                        .single())
                .doesNotContain("Saltmarsh")
                .doesNotContain("Mudlark")
                .doesNotContain("@");
    }
}
