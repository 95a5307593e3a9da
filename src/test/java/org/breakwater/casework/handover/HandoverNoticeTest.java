package org.breakwater.casework.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.nextsteps.NextStepPlan;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.handover.receiving.HandoverResponses;
import org.breakwater.casework.safecontact.warnings.Warnings;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.breakwater.notify.content.MailMessage;
import org.breakwater.notify.delivery.PostRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of a team are told that something is handed over to them, and no more than that. */
@HouseTest
class HandoverNoticeTest {

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
        post.hireForTeam("assessment", "ash");
        post.hireForTeam("early-help", "elm");
    }

    @AfterEach
    void clear() {
        post.clear();
    }

    private void handOver(String first, String second) {
        desk.decide(first, second);
        desk.approve();
    }

    private HandoverRow handedTo(String team) {
        return desk.handovers().stream()
                .filter(row -> row.team().equals(team))
                .findFirst()
                .orElseThrow();
    }

    private void warn(String words) {
        var contact = desk.now();
        var review = LocalDate.of(2026, 12, 3);
        assertThat(desk.as(
                        InventedPerson.MAYA,
                        () -> house.getBean(Warnings.class)
                                .warn(InventedPerson.MAYA.asActor(), contact, contact.version(), words, review)))
                .isEqualTo(new ActResult.Yes());
    }

    private List<String> toldAt(String london) {
        sent.clear();
        clock.setLondon(london);
        post.goRound();
        return sent.stream().map(MailMessage::to).sorted().toList();
    }

    @Test
    void theTeamHearsAtOnceAndWhenItsAnswerIsDue() {
        handOver("ASSESSMENT", "ADVICE");
        assertThat(toldAt("2026-09-01T10:00")).containsExactly("ash@post.example");
        assertThat(toldAt("2026-09-02T17:29")).isEmpty();
        assertThat(toldAt("2026-09-02T17:30")).containsExactly("ash@post.example");
        assertThat(toldAt("2026-09-04T12:00")).isEmpty();
    }

    @Test
    void whoHasAnsweredHearsNothingMoreAndOneWordIsEnoughAfterAnOutage() {
        handOver("ASSESSMENT", "EARLY_HELP");
        assertThat(toldAt("2026-09-03T10:00")).containsExactly("ash@post.example", "elm@post.example");
        desk = new AtTheDesk(house, new Furnished(house).report());
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        handOver("ASSESSMENT", "ADVICE");
        desk.accept();
        assertThat(toldAt("2026-09-03T10:00")).isEmpty();
    }

    @Test
    void whoGoesOutHearsOnceThatWhatToKnowBeforeAVisitHasChanged() {
        var family = new AFamily(house);
        desk = new AtTheDesk(
                house, family.reported(ReportContent.Way.ADULT, family.child("Ida", "7"), family.child("Otis", "4")));
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        handOver("ASSESSMENT", "EARLY_HELP");
        assertThat(toldAt("2026-09-01T10:00")).hasSize(2);
        var handoverResponses = house.getBean(HandoverResponses.class);
        desk.receive(handedTo("assessment"), (team, row) -> handoverResponses.accept(team, row, "Idris Reed"));
        desk.receive(handedTo("early-help"), (team, row) -> handoverResponses.decline(team, row, "No room"));
        warn("There is a dog in the yard");
        warn("The gate is locked after six");
        assertThat(toldAt("2026-09-01T10:05")).containsExactly("ash@post.example");
        assertThat(sent.getFirst().text())
                .contains("Safety information for a visit or call", PostRoom.ADDRESS + "/handovers\n")
                .doesNotContain("dog");
        assertThat(toldAt("2026-09-01T10:06")).isEmpty();
    }

    @Test
    void aTeamWithNobodyIsSeenByTheAdministrator() {
        handOver("TARGETED_EARLY_HELP", "ADVICE");
        assertThat(toldAt("2026-09-01T10:00")).isEmpty();
        assertThat(post.states()).contains("STUCK NOBODY");
    }

    @Test
    void noMailOfOursGoesToAnotherCouncil() {
        var elsewhere = new NextStepPlan("Their council takes over", "Thurrock", List.of("thurrock"), null);
        desk.children().forEach(child -> desk.propose(child.id(), "TRANSFER", elsewhere));
        desk.submit();
        desk.approve();
        assertThat(desk.handovers()).hasSize(2);
        assertThat(toldAt("2026-09-01T10:00")).isEmpty();
        assertThat(toldAt("2026-09-03T10:00")).isEmpty();
    }

    @Test
    void saysNothingOfAnybody() {
        handOver("ASSESSMENT", "ADVICE");
        toldAt("2026-09-01T10:00");
        assertThat(sent.getFirst().text())
                .contains("There is a handover for your team", PostRoom.ADDRESS + "/handovers\n")
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
