package org.breakwater.notify.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditAlarms;
import org.breakwater.database.SignedActor;
import org.breakwater.notify.Notices;
import org.breakwater.notify.content.MailMessage;
import org.breakwater.notify.delivery.PostRoom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tampering with the log by someone with the run-time role's password is reported. */
@HouseTest
class AuditWatchTest {

    private static final String LOCK = "select pg_advisory_lock(7301950263416)";

    private static final String ADD = """
            insert into audit.entry (at, actor, role, act, subject, detail)
            select clock_timestamp() + cast(? as interval), 'account:false-time', 'MANAGER', 'opened contact', '', ''
            """;

    @Autowired
    House house;

    @Autowired
    ActorTransactions acting;

    @Autowired
    AuditAlarms doubts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final List<MailMessage> sent = new ArrayList<>();
    private PostRoom post;
    private AuditWatch rings;

    /** Other tests have written with times of their own. */
    @BeforeEach
    void nothingRings() {
        post = new PostRoom(house, mailMessage -> {
            sent.add(mailMessage);
            return Optional.empty();
        });
        rings = new AuditWatch(acting, doubts, house.getBean(Notices.class), clock);
        do {
            clear();
            rings.look();
        } while (database.asOwner()
                .sql("select exists (select from notify.outbox where kind = 'AUDIT_ALARM')")
                .query(Boolean.class)
                .single());
        post.hire("ada", Role.ADMINISTRATOR);
        post.hire("di", Role.MANAGER);
    }

    @AfterEach
    void clear() {
        post.clear();
    }

    private void write(String shifted) {
        database.acting(
                new SignedActor.Who("account:false-time", "MANAGER", ""),
                app -> app.sql(ADD).param(shifted).update());
    }

    private List<String> told() {
        sent.clear();
        rings.look();
        post.goRound();
        return sent.stream().map(MailMessage::to).sorted().toList();
    }

    @Test
    void aRowThatSaysAnotherTimeThanTheDatabasesOwnRingsOnceWithTheAdministrator() {
        write("0");
        assertThat(told()).isEmpty();
        write("-3 hours");
        assertThat(told()).contains("ada@post.example").doesNotContain("di@post.example");
        assertThat(sent.getFirst().text())
                .contains("verify-audit", "There is a problem with Breakwater’s audit log")
                .doesNotContain("false-time");
        assertThat(sent.getFirst().loud()).isTrue();
        assertThat(told()).isEmpty();
    }

    @Test
    void aSealerWhoseLockSomebodyHoldsRingsUntilItSealsAgain() throws SQLException {
        try (var thief = database.app().connect();
                var lock = thief.createStatement()) {
            lock.execute(LOCK);
            write("0");
            assertThat(told()).isEmpty();
            threeMinutesPassForTheNewestRow();
            assertThat(told()).contains("ada@post.example");
            assertThat(told()).as("not twice in half an hour").isEmpty();
            clock.advance(Duration.ofMinutes(31));
            assertThat(told()).as("again, while it stands still").contains("ada@post.example");
        }
    }

    private void threeMinutesPassForTheNewestRow() {
        database.asOwner().sql("""
                        update audit.entry
                        set written_at = written_at - interval '3 minutes', at = at - interval '3 minutes'
                        where id > (select coalesce(max(entry_id), 0) from audit.seal)""").update();
    }
}
