package org.breakwater.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.frontdoor.ColleagueAsked;
import org.breakwater.frontdoor.ReferrerAddresses;
import org.breakwater.mash.alerts.AlertRaised;
import org.breakwater.mash.approval.ApprovalRequested;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One message that cannot be written delays nobody else's, and one mailbox is not flooded. */
@HouseTest
class PoisonTest {

    private static final Actor.Visitor VISITOR = new Actor.Visitor();

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    PostRoom post;

    @BeforeEach
    void anAfternoonWithAManager() {
        clock.setLondon("2026-08-26T15:00");
        post = new PostRoom(house, mailMessage -> java.util.Optional.empty());
        post.clear();
        post.hire("ines", Role.MANAGER);
        post.hire("sal", Role.SCREENER);
        post.hire("noor", Role.DUTY_WORKER);
    }

    @AfterEach
    void clear() {
        post.clear();
    }

    /** A notice of an unknown kind, as a newer version may leave it behind. */
    private UUID owed(String state, Duration ago) {
        return database.asOwner()
                .sql("""
                        insert into notify.outbox (kind, about_id, due_at, state, since)
                        values ('NO_SUCH_KIND', public.uuidv7(), :at, :state, :at) returning id""")
                .param("at", Timestamp.from(clock.instant().minus(ago)))
                .param("state", state)
                .query(UUID.class)
                .single();
    }

    private void mail() {
        database.asOwner()
                .sql("""
                        insert into notify.mail (outbox_id, kind, to_whom, made_at, next_try_at, since)
                        values (:outbox, 'NO_SUCH_KIND', 'LEARNER', :at, :at, :at)""")
                .param("outbox", owed("ADDRESSED", Duration.ofMinutes(5)))
                .param("at", Timestamp.from(clock.instant().minus(Duration.ofMinutes(5))))
                .update();
    }

    @Test
    void aMailThatCannotBeWrittenIsSetAsideAndTheOthersGo() {
        mail();
        mail();
        post.happens(VISITOR, new ApprovalRequested(post.openContact()));
        post.goRound();
        assertThat(post.states())
                .contains("SENT")
                .filteredOn("STUCK UNWRITABLE"::equals)
                .hasSize(2);
        assertThat(post.states()).allMatch(state -> state.equals("SENT") || state.equals("STUCK UNWRITABLE"));
    }

    @Test
    void whatCannotBeAddressedIsSetAsideAndTheOthersAre() {
        owed("OWED", Duration.ofMinutes(5));
        post.happens(VISITOR, new AlertRaised(post.openContact(), false));
        post.goRound();
        assertThat(post.states()).contains("SENT", "STUCK UNADDRESSED");
        post.goRound();
        assertThat(post.states()).filteredOn("STUCK UNADDRESSED"::equals).hasSize(1);
    }

    @Test
    void whatTheDatabaseRefusesIsSetAsideAndALaterAlarmGoes() {
        database.asOwner().sql("""
                        alter table notify.mail add constraint no_approvals
                            check (kind <> 'APPROVAL' or state = 'STUCK')""").update();
        try {
            post.happens(VISITOR, new ApprovalRequested(post.openContact()));
            clock.advance(Duration.ofMinutes(1));
            post.happens(VISITOR, new AlertRaised(post.openContact(), false));
            post.goRound();
            assertThat(post.states()).containsExactlyInAnyOrder("STUCK UNADDRESSED", "SENT");
            assertThat(owedNow()).isZero();
        } finally {
            database.asOwner()
                    .sql("alter table notify.mail drop constraint no_approvals")
                    .update();
        }
    }

    @Test
    void whatCannotEvenBeSetAsideHoldsUpNoAlarm() {
        database.asOwner()
                .sql("alter table notify.mail add constraint no_approvals check (kind <> 'APPROVAL')")
                .update();
        try {
            for (int i = 0; i < 60; i++) {
                post.happens(VISITOR, new ApprovalRequested(post.openContact()));
            }
            clock.advance(Duration.ofMinutes(1));
            post.happens(VISITOR, new AlertRaised(post.openContact(), false));
            post.goRound();
            assertThat(post.states()).containsExactly("SENT");
            assertThat(owedNow()).as("it is owed still").isEqualTo(60);
        } finally {
            database.asOwner()
                    .sql("alter table notify.mail drop constraint no_approvals")
                    .update();
        }
    }

    private int owedNow() {
        return database.asOwner()
                .sql("select count(*) from notify.outbox where state = 'OWED' and due_at <= ?")
                .param(Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }

    @Test
    void oneMailboxOfAStrangerGetsSoManyMailsInADayAndTheRestIsSetAside() {
        for (int i = 0; i < 25; i++) {
            asksAColleague("victim@elsewhere.example");
        }
        asksAColleague("other@elsewhere.example");
        post.goRound();
        assertThat(post.states()).filteredOn("SENT"::equals).hasSize(21);
        assertThat(post.states()).filteredOn("STUCK ENOUGH"::equals).hasSize(5);
        clock.advance(Duration.ofDays(1));
        asksAColleague("victim@elsewhere.example");
        post.goRound();
        assertThat(post.states()).filteredOn("SENT"::equals).hasSize(22);
    }

    private void asksAColleague(String email) {
        var until = clock.instant().plus(Duration.ofDays(28));
        house.getBean(ActorTransactions.class)
                .as(
                        VISITOR,
                        () -> house.publishEvent(new ColleagueAsked(
                                house.getBean(ReferrerAddresses.class).asked(email, until))));
    }
}
