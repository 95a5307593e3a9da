package org.breakwater.mash.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.access.records.Records;
import org.breakwater.mash.approval.ApprovalRequested;
import org.breakwater.notify.Notice;
import org.breakwater.notify.content.MailMessage;
import org.breakwater.notify.delivery.DeliveryFailure;
import org.breakwater.notify.delivery.PostRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told, and when. */
@HouseTest
class AlertNoticeTest {

    private static final Actor.Visitor VISITOR = new Actor.Visitor();

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    private final List<String> told = new ArrayList<>();
    private boolean serverIsUp = true;
    private PostRoom post;
    private UUID manager = new UUID(0, 0);

    @BeforeEach
    void thePeople() {
        post = new PostRoom(house, this::carry);
        post.clear();
        post.hire("noor", Role.DUTY_WORKER);
        post.hire("sal", Role.SCREENER);
        manager = post.hire("mo", Role.MANAGER);
        post.hire("ada", Role.ADMINISTRATOR);
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
        return Optional.empty();
    }

    private List<String> toldAt(String london) {
        clock.setLondon(london);
        told.clear();
        post.goRound();
        return List.copyOf(told);
    }

    private UUID raisedAt(String london) {
        clock.setLondon(london);
        var contact = post.openContact();
        post.happens(VISITOR, new AlertRaised(contact, false));
        return contact;
    }

    @Test
    void growsLouderEveryTenMinutesAllNightLong() {
        raisedAt("2026-08-29T22:00");
        assertThat(toldAt("2026-08-29T22:00")).containsExactly("noor");
        assertThat(toldAt("2026-08-29T22:09")).isEmpty();
        assertThat(toldAt("2026-08-29T22:10"))
                .as("nobody acknowledged it: the next person")
                .containsExactlyInAnyOrder("noor", "mo");
        assertThat(toldAt("2026-08-29T22:20")).containsExactlyInAnyOrder("noor", "mo");
        assertThat(toldAt("2026-08-29T22:30")).containsExactlyInAnyOrder("noor", "mo");
        assertThat(toldAt("2026-08-29T22:40")).containsExactlyInAnyOrder("noor", "mo");
        assertThat(toldAt("2026-08-29T22:50")).containsExactlyInAnyOrder("noor", "mo");
        assertThat(toldAt("2026-08-29T23:00")).containsExactlyInAnyOrder("noor", "mo");
        assertThat(toldAt("2026-08-30T09:00"))
                .as("only the latest call goes out")
                .hasSize(2);
        assertThat(toldAt("2026-08-30T10:00")).containsExactlyInAnyOrder("noor", "mo");
        assertThat(toldAt("2026-08-30T10:30")).isEmpty();
        assertThat(toldAt("2026-08-30T11:00")).as("then every hour").containsExactlyInAnyOrder("noor", "mo");
    }

    @Test
    void goesOnEveryHourUntilSomebodyAcknowledgesItAndNotAfterwards() {
        var contact = raisedAt("2026-08-28T18:00");
        toldAt("2026-08-29T06:00");
        clock.setLondon("2026-08-29T06:30");
        assertThat(owed()).as("a mail is owed").isEqualTo(1);
        assertThat(toldAt("2026-08-29T06:59")).isEmpty();
        assertThat(toldAt("2026-08-29T07:00")).containsExactlyInAnyOrder("noor", "mo");
        assertThat(toldAt("2026-08-29T08:00")).containsExactlyInAnyOrder("noor", "mo");
        assertThat(toldAt("2026-09-20T08:00")).as("one call after an outage").hasSize(2);
        assertThat(toldAt("2026-09-20T09:00")).hasSize(2);
        post.happens(VISITOR, new AlertRaised(contact, false));
        assertThat(toldAt("2026-09-20T21:00")).hasSize(2);
        assertThat(owed()).as("raised again it calls once an hour as well").isEqualTo(1);
        post.happens(InventedPerson.IDRIS.asActor(), new AlertAcknowledged(contact));
        assertThat(owed()).isZero();
        assertThat(toldAt("2026-09-21T08:00")).isEmpty();
    }

    private int owed() {
        return database.asOwner()
                .sql("select count(*) from notify.outbox where kind = 'ALARM' and state = 'OWED'")
                .query(Integer.class)
                .single();
    }

    @Test
    void whereTheDutyTeamHasNoAccountsTheDeskAndItsManagersAreCalledAtOnce() {
        database.asOwner()
                .sql("update access.account set suspended_at = now() where email = 'noor@post.example'")
                .update();
        raisedAt("2026-08-29T22:00");
        assertThat(toldAt("2026-08-29T22:00")).containsExactlyInAnyOrder("mo", "sal");
    }

    @Test
    void stopsWhenSomebodyHasIt() {
        var contact = raisedAt("2026-08-29T22:00");
        var other = raisedAt("2026-08-29T22:01");
        assertThat(toldAt("2026-08-29T22:01")).hasSize(2);
        post.happens(InventedPerson.IDRIS.asActor(), new AlertAcknowledged(contact));
        assertThat(toldAt("2026-08-29T22:11")).as("of the other one alone").containsExactlyInAnyOrder("noor", "mo");
        post.happens(InventedPerson.IDRIS.asActor(), new AlertAcknowledged(other));
        assertThat(toldAt("2026-08-29T23:30")).isEmpty();
    }

    @Test
    void stopsAlsoWhatWaitsForTheMailServer() {
        var contact = raisedAt("2026-08-29T22:00");
        serverIsUp = false;
        assertThat(toldAt("2026-08-29T22:00")).isEmpty();
        post.happens(InventedPerson.IDRIS.asActor(), new AlertAcknowledged(contact));
        serverIsUp = true;
        assertThat(toldAt("2026-08-29T22:30")).isEmpty();
    }

    @Test
    void callsTheScreenersByDay() {
        raisedAt("2026-08-26T11:00");
        assertThat(toldAt("2026-08-26T11:00")).containsExactly("sal");
        assertThat(toldAt("2026-08-26T11:20")).containsExactlyInAnyOrder("sal", "mo");
    }

    @Test
    void goesOnWithTheDutyWorkersWhenTheOfficeClosesOverIt() {
        raisedAt("2026-08-28T16:25");
        assertThat(toldAt("2026-08-28T16:25")).containsExactly("sal");
        assertThat(toldAt("2026-08-28T16:35")).containsExactlyInAnyOrder("noor", "mo");
    }

    @Test
    void callsOnceAfterAnOutageNotOnceForEachCallThatWasMissed() {
        raisedAt("2026-08-29T22:00");
        serverIsUp = false;
        assertThat(toldAt("2026-08-29T22:00")).isEmpty();
        assertThat(toldAt("2026-08-29T22:10")).isEmpty();
        serverIsUp = true;
        assertThat(toldAt("2026-08-29T22:45")).containsExactlyInAnyOrder("noor", "mo");
    }

    @Test
    void isNotPutOffByWhatIsRaisedAgain() {
        var contact = raisedAt("2026-08-29T22:00");
        assertThat(toldAt("2026-08-29T22:00")).containsExactly("noor");
        clock.setLondon("2026-08-29T22:15");
        post.happens(VISITOR, new AlertRaised(contact, false));
        assertThat(toldAt("2026-08-29T22:15")).containsExactlyInAnyOrder("noor", "mo");
        assertThat(toldAt("2026-08-29T22:20")).containsExactlyInAnyOrder("noor", "mo");
    }

    @Test
    void tellsOfARestrictedContactOnlyThoseWhoMaySeeIt() {
        clock.setLondon("2026-08-29T22:00");
        post.hire("max", Role.MANAGER);
        database.asOwner()
                .sql("insert into access.allegations_reader values (?, 'test', now())")
                .param(manager)
                .update();
        post.happens(VISITOR, new AlertRaised(post.openRestrictedContact(), false));
        assertThat(toldAt("2026-08-29T22:00")).containsExactly("mo");
        assertThat(toldAt("2026-08-29T22:20")).containsExactly("mo");
    }

    @Test
    void tellsNobodyElseWhenAContactIsRestrictedMeanwhile() {
        var contact = raisedAt("2026-08-29T22:00");
        database.asOwner()
                .sql("insert into access.allegations_reader values (?, 'test', now())")
                .param(manager)
                .update();
        assertThat(toldAt("2026-08-29T22:00")).containsExactly("noor");
        var restricting = InventedPerson.ADAEZE.asActor();
        acting.as(
                restricting, () -> house.getBean(Records.class).restrict(restricting, contact, "for the test", false));
        assertThat(toldAt("2026-08-29T22:10")).containsExactly("mo");
    }

    @Test
    void tellsAManagerOfApprovalsAtMostOnceInAQuarterOfAnHour() {
        clock.setLondon("2026-08-26T11:00");
        for (int i = 0; i < 5; i++) {
            post.happens(InventedPerson.MAYA.asActor(), new ApprovalRequested(post.openContact()));
        }
        assertThat(toldAt("2026-08-26T11:00")).containsExactly("mo");
        for (int i = 0; i < 5; i++) {
            post.happens(InventedPerson.MAYA.asActor(), new ApprovalRequested(post.openContact()));
        }
        assertThat(toldAt("2026-08-26T11:01")).isEmpty();
        assertThat(toldAt("2026-08-26T11:14")).isEmpty();
        assertThat(toldAt("2026-08-26T11:15")).containsExactly("mo");
        assertThat(toldAt("2026-08-26T12:00")).isEmpty();
    }

    @Test
    void keepsWhatIsOwedOnlyIfItsCauseIsKept() {
        assertThatThrownBy(() -> acting.as(VISITOR, () -> {
                    house.publishEvent(new AlertRaised(UUID.randomUUID(), false));
                    throw new IllegalStateException("the report was not kept");
                }))
                .hasMessage("the report was not kept");
        assertThat(database.asOwner()
                        .sql("select count(*) from notify.outbox")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isReadByNobodyButTheJobAndTheAdministrator() {
        raisedAt("2026-08-29T22:00");
        toldAt("2026-08-29T22:00");
        for (var person : InventedPerson.values()) {
            var sees = person.role() == Role.ADMINISTRATOR;
            assertThat(counts(person.asActor())).as(person.name()).isEqualTo(sees ? List.of(73, 1) : List.of(0, 0));
        }
        assertThat(counts(VISITOR)).containsExactly(0, 0);
        assertThat(counts(Notice.JOB)).containsExactly(73, 1);
    }

    private List<Integer> counts(Actor actor) {
        return acting.looking(
                actor,
                () -> List.of(
                        jdbc.sql("select count(*)::int from notify.outbox")
                                .query(Integer.class)
                                .single(),
                        jdbc.sql("select count(*)::int from notify.mail")
                                .query(Integer.class)
                                .single()));
    }
}
