package org.breakwater.casework.meetings;

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
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.meetings.minutes.StrategyDiscussionMinutes;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.breakwater.notify.content.MailMessage;
import org.breakwater.notify.delivery.PostRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of an agency are told that they are invited to a strategy discussion, and no more than that. */
@HouseTest
class StrategyDiscussionNoticeTest {

    private static final String KEEP_OUT = """
            insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by, added_by_name,
                added_at)
            values (?, ?, 'Pat', 'Their brother', 'desk', 'Desk', now())""";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final List<MailMessage> sent = new ArrayList<>();
    private PostRoom post;
    private AtTheDesk desk;
    private AtTheTable table;
    private UUID contact = new UUID(0, 0);
    private UUID pat = new UUID(0, 0);

    @BeforeEach
    void people() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        table = new AtTheTable(house, contact);
        desk.screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        post = new PostRoom(house, mailMessage -> {
            sent.add(mailMessage);
            return Optional.empty();
        });
        post.clear();
        pat = post.hireFor("police", "pat");
        post.hireFor("police", "pia");
        post.hireFor("health", "hal");
        post.hireFor("education", "eda");
    }

    @AfterEach
    void clear() {
        post.clear();
    }

    private List<String> told() {
        sent.clear();
        post.goRound();
        return sent.stream().map(MailMessage::to).sorted().toList();
    }

    private void keepOutPat() {
        database.asOwner().sql(KEEP_OUT).params(contact, "account:" + pat).update();
    }

    private ActResult notHeld(StrategyDiscussionRow row) {
        var maya = InventedPerson.MAYA;
        return desk.as(
                maya,
                () -> house.getBean(StrategyDiscussionMinutes.class)
                        .notHeld(maya.asActor(), desk.now(), desk.now().version(), row, "It was paint"));
    }

    @Test
    void everybodyOfEachAgencyThatIsCalledHearsOnceAndNobodyElse() {
        table.callStrategy();
        assertThat(told()).containsExactly("hal@post.example", "pat@post.example", "pia@post.example");
        clock.setLondon("2026-09-02T10:00");
        assertThat(told()).isEmpty();
    }

    @Test
    void anAgencyWithoutPeopleHereIsRungAndIsNobodysStuckMail() {
        table.callStrategy();
        told();
        assertThat(post.states()).containsOnly("SENT");
    }

    @Test
    void whoIsKeptOutIsNotTold() {
        keepOutPat();
        table.callStrategy();
        assertThat(told()).containsExactly("hal@post.example", "pia@post.example");
    }

    @Test
    void whoIsKeptOutBeforeTheMailGoesIsNotToldEither() {
        table.callStrategy();
        post.address();
        keepOutPat();
        assertThat(told()).containsExactly("hal@post.example", "pia@post.example");
    }

    @Test
    void ofOneThatHasEndedMeanwhileNobodyIsTold() {
        var row = table.callStrategy();
        post.address();
        assertThat(notHeld(row)).isEqualTo(new ActResult.Yes());
        assertThat(told()).isEmpty();
    }

    private void joiningDetails(String how) {
        var maya = InventedPerson.MAYA;
        desk.as(
                maya,
                () -> house.getBean(StrategyDiscussionInvitations.class)
                        .sayHow(maya.asActor(), desk.now(), desk.now().version(), how));
    }

    @Test
    void agenciesAreToldWhenTheJoiningDetailsChangeAndNotWhenTheyStayTheSame() {
        table.callStrategy("At 14:00, dial 01632 960 001");
        told();
        joiningDetails("At 15:00, dial 01632 960 002");
        assertThat(told()).containsExactly("hal@post.example", "pat@post.example", "pia@post.example");
        joiningDetails("At 15:00, dial 01632 960 002");
        assertThat(told()).isEmpty();
    }

    @Test
    void saysNothingOfAnybody() {
        var row = table.callStrategy("At 14:00, dial 01632 960 001");
        told();
        assertThat(sent.getFirst().text())
                .contains("Your agency has been invited to a discussion", PostRoom.ADDRESS + "/information-requests\n")
                .doesNotContain(row.id().toString())
                .doesNotContain(contact.toString())
                .doesNotContain("960 001")
                .doesNotContain("Saltmarsh")
                .doesNotContainIgnoringCase("child")
                .doesNotContainIgnoringCase("strategy");
    }
}
