package org.breakwater.jobs;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.database.ConnectionLane;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.jobs.TimedJob.Left;
import org.breakwater.jobs.TimedJob.Place;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.notify.addressing.MailAddressing;
import org.breakwater.notify.delivery.MailDelivery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every other job hangs, and all connections of the pages and of the jobs are taken: alerts are still raised. */
@HouseTest
class NothingDelaysAnAlarmTest {

    private static final long A_MINUTE = 60;

    /** In milliseconds. None is returned meanwhile, so nobody waits for one as long as in production. */
    private static final long FOR_A_CONNECTION = 500;

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    DataSource source;

    @Autowired
    List<TimedWork> work;

    private final CountDownLatch everythingIsTaken = new CountDownLatch(1);
    private final CountDownLatch rang = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final Queue<Connection> taken = new ConcurrentLinkedQueue<>();
    private final Map<HikariDataSource, Long> patience = new ConcurrentHashMap<>();
    private Blocked blocked = new Blocked(0);

    private record Blocked(CountDownLatch all, CountDownLatch holding, CountDownLatch go) {
        Blocked(int jobs) {
            this(new CountDownLatch(jobs), new CountDownLatch(jobs), new CountDownLatch(1));
        }
    }

    @AfterEach
    void giveBack() throws SQLException {
        over.countDown();
        for (var connection : taken) {
            connection.close();
        }
        patience.forEach(HikariDataSource::setConnectionTimeout);
    }

    /** Of this thread's lane, or there is none left. */
    private Connection take() throws SQLException {
        var pool = source.unwrap(HikariDataSource.class);
        patience.putIfAbsent(pool, pool.getConnectionTimeout());
        pool.setConnectionTimeout(FOR_A_CONNECTION);
        return pool.getConnection();
    }

    @Test
    void whileEveryOtherJobHangsAndNoConnectionIsLeftTheAlarmRingsAndIsSentWithinAMinute() throws Exception {
        var contact = aChildGoesHomeSoon();
        var jobs = work.stream().flatMap(part -> part.jobs().stream()).toList();
        var onEachNode = (int) jobs.stream()
                .filter(job -> job.lane() == ConnectionLane.JOBS && job.place() == Place.EACH_NODE)
                .count();
        blocked = new Blocked(JobTimers.JOBS_AT_ONCE + onEachNode);
        var all = jobs.stream()
                .map(job -> job.lane() == ConnectionLane.ALARMS ? afterAllIsTaken(job) : hanging(job))
                .toList();
        try (var timers = new JobTimers(source, all, Clock.systemUTC())) {
            timers.start();
            assertThat(blocked.all().await(A_MINUTE, SECONDS)).isTrue();
            blocked.go().countDown();
            assertThat(blocked.holding().await(A_MINUTE, SECONDS)).isTrue();
            takeEveryConnectionOfThePages();
            everythingIsTaken.countDown();
            assertThat(rang.await(A_MINUTE, SECONDS)).as("it rings").isTrue();
            assertThat(states(contact)).as("it is owed").contains("OWED");
            sendAsThePostmanDoes();
            assertThat(states(contact)).as("it is sent").contains("SENT");
            assertThat(over.getCount()).as("the others hang still").isOne();
            over.countDown();
        }
    }

    /** A school's referral that someone has taken on, and ten minutes before the child goes home nobody has called. */
    private UUID aChildGoesHomeSoon() {
        clock.setLondon("2026-11-25T14:50");
        database.clear("notify");
        var lead = new Professional(house).proves(Professional.address("lena.lead"));
        lead.tellTheLeast("Rowan")
                .answer("/refer/story/concern-details", "danger", "NO", "words", "He is afraid", "goesHome", "3:15");
        lead.answer("/refer/you/level-of-need", "need", "4", "why", "He is afraid to go home");
        lead.open("/refer/send/check").press("/refer/send/now");
        var contact = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(lead.reference())
                .query(UUID.class)
                .single();
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
        maya.send("/desk/contact/" + contact + "/acknowledge");
        assertThat(new AtTheDesk(house, contact).now().alarmRings()).isFalse();
        database.clear("notify");
        clock.setLondon("2026-11-25T15:05");
        return contact;
    }

    private TimedJob afterAllIsTaken(TimedJob job) {
        return job.after(Duration.ZERO).within(Duration.ofMinutes(2)).doing(() -> {
            everythingIsTaken.await();
            var left = job.work().turn();
            if (job.name().equals("home-times")) {
                rang.countDown();
            }
            return left;
        });
    }

    private TimedJob hanging(TimedJob job) {
        return job.after(Duration.ZERO).within(Duration.ofMinutes(3)).doing(() -> {
            blocked.all().countDown();
            blocked.go().await();
            try {
                taken.add(take());
            } catch (SQLException noneIsLeft) {
                // so much the better
            }
            blocked.holding().countDown();
            over.await();
            return Left.NOTHING;
        });
    }

    private void takeEveryConnectionOfThePages() {
        try {
            while (taken.add(take())) {
                // one more
            }
        } catch (SQLException noneIsLeft) {
            assertThat(taken).hasSizeGreaterThan(20);
        }
    }

    private void sendAsThePostmanDoes() {
        CompletableFuture.runAsync(
                        () -> {
                            house.getBean(MailAddressing.class).addressDue();
                            while (house.getBean(MailDelivery.class).sendNext()) {
                                // the next one
                            }
                        },
                        round -> ConnectionLane.ALARMS
                                .threads("postman")
                                .newThread(round)
                                .start())
                .orTimeout(A_MINUTE, SECONDS)
                .join();
    }

    private List<String> states(UUID contact) {
        return new ArrayList<>(database.asOwner()
                .sql("""
                        select o.state from notify.outbox o where o.about_id = :id and o.kind = 'ALARM'
                        union all
                        select m.state from notify.mail m join notify.outbox o on o.id = m.outbox_id
                        where o.about_id = :id and o.kind = 'ALARM'""")
                .param("id", contact)
                .query(String.class)
                .list());
    }
}
