package org.breakwater.mash.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.notify.content.MailMessage;
import org.breakwater.notify.delivery.DeliveryFailure;
import org.breakwater.notify.delivery.PostRoom;
import org.breakwater.time.Calendars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What must be read now is sent at once and again at half its deadline; only danger is repeated further. */
@HouseTest
class ReadNowNoticeTest {

    private static final Actor.Visitor VISITOR = new Actor.Visitor();
    private static final String NIGHT = "2026-08-29T22:00";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private final List<String> told = new ArrayList<>();
    private final List<MailMessage> letters = new ArrayList<>();
    private boolean serverIsUp = true;
    private PostRoom post;

    @BeforeEach
    void thePeople() {
        post = new PostRoom(house, this::carry);
        post.clear();
        post.hire("noor", Role.DUTY_WORKER);
        post.hire("sal", Role.SCREENER);
        post.hire("mo", Role.MANAGER);
    }

    @AfterEach
    void theyGo() {
        post.clear();
    }

    private Optional<DeliveryFailure> carry(MailMessage mailMessage) {
        if (!serverIsUp) {
            return Optional.of(DeliveryFailure.UNREACHABLE);
        }
        told.add(mailMessage.to().replace("@post.example", ""));
        letters.add(mailMessage);
        return Optional.empty();
    }

    @Test
    void afterALongOutageItGoesOutWithinTwoMinutes() {
        raisedAt(NIGHT, "2026-08-31T03:45");
        serverIsUp = false;
        for (int minute = 0; minute < 300; minute++) {
            post.goRound();
            clock.advance(Duration.ofMinutes(1));
        }
        serverIsUp = true;
        post.goRound();
        clock.advance(Duration.ofMinutes(2));
        post.goRound();
        assertThat(told).containsExactlyInAnyOrder("noor", "mo");
    }

    private List<String> toldAt(String london) {
        clock.setLondon(london);
        told.clear();
        letters.clear();
        post.goRound();
        return List.copyOf(told);
    }

    private UUID raisedAt(String london, String again) {
        clock.setLondon(london);
        var contact = post.openContact();
        var half = LocalDateTime.parse(again).atZone(Calendars.LONDON).toInstant();
        post.happens(VISITOR, new PriorityReadAlertRaised(contact, half));
        return contact;
    }

    @Test
    void callsOnceThenTheNextPersonThenBothAtHalfOfTheDeadlineAndNeverAgain() {
        raisedAt(NIGHT, "2026-08-31T03:45");
        assertThat(toldAt(NIGHT)).containsExactly("noor");
        assertThat(letters)
                .allSatisfy(mailMessage -> assertThat(mailMessage.loud()).isTrue());
        assertThat(toldAt("2026-08-29T22:10")).as("the next person").containsExactly("mo");
        assertThat(toldAt("2026-08-29T22:20")).isEmpty();
        assertThat(toldAt("2026-08-30T10:00")).isEmpty();
        assertThat(toldAt("2026-08-31T03:45")).containsExactlyInAnyOrder("noor", "mo");
        assertThat(toldAt("2026-09-01T12:00")).isEmpty();
    }

    @Test
    void callsTheScreenersInOfficeHours() {
        raisedAt("2026-08-26T11:00", "2026-08-27T02:15");
        assertThat(toldAt("2026-08-26T11:00")).containsExactly("sal");
        assertThat(toldAt("2026-08-26T11:10")).containsExactly("mo");
    }

    @Test
    void stopsWhenSomebodyAcknowledgesIt() {
        var contact = raisedAt(NIGHT, "2026-08-31T03:45");
        assertThat(toldAt(NIGHT)).containsExactly("noor");
        post.happens(InventedPerson.IDRIS.asActor(), new AlertAcknowledged(contact));
        assertThat(toldAt("2026-08-31T12:00")).isEmpty();
    }

    @Test
    void goesOutBehindDanger() {
        raisedAt(NIGHT, "2026-08-31T03:45");
        post.address();
        post.happens(VISITOR, new AlertRaised(post.openContact(), false));
        assertThat(toldAt(NIGHT)).containsExactly("noor", "noor");
        assertThat(letters.getFirst().text()).contains("It needs immediate attention");
        assertThat(letters.getLast().text()).contains("a new urgent contact needs screening now");
    }

    @Test
    void afterTenMinutesTheMailSaysWhomToCallAndOnWhichNumber() {
        raisedAt(NIGHT, "2026-08-31T03:45");
        toldAt(NIGHT);
        assertThat(letters.getFirst().text()).doesNotContain("606 1212");
        toldAt("2026-08-29T22:10");
        assertThat(letters.getFirst().text())
                .contains("An alert was not acknowledged within 10 minutes")
                .contains("call the Emergency Duty Team on 0345 606 1212 or 0845 606 1212");
    }

    @Test
    void theSameIsSaidOfDanger() {
        clock.setLondon("2026-08-26T11:00");
        post.happens(VISITOR, new AlertRaised(post.openContact(), false));
        toldAt("2026-08-26T11:00");
        toldAt("2026-08-26T11:10");
        assertThat(letters)
                .hasSize(2)
                .allSatisfy(mailMessage -> assertThat(mailMessage.text())
                        .contains("call the team manager on duty at MASH+ on 01702 215007"));
    }

    @Test
    void whereTheDutyTeamHasNoAccountTheDeskIsTold() {
        clock.setLondon(NIGHT);
        post.clear();
        post.hire("mo", Role.MANAGER);
        raisedAt(NIGHT, "2026-08-31T03:45");
        assertThat(toldAt(NIGHT)).containsExactly("mo");
    }
}
