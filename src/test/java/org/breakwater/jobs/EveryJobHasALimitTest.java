package org.breakwater.jobs;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.breakwater.HouseTest;
import org.breakwater.database.ConnectionLane;
import org.breakwater.jobs.TimedJob.Left;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class EveryJobHasALimitTest {

    @Autowired
    List<TimedWork> work;

    @Autowired
    DataSource source;

    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void everyJobHasANameOfItsOwnAndEndsWithinMinutes() {
        var jobs = work.stream().flatMap(part -> part.jobs().stream()).toList();
        assertThat(jobs)
                .extracting(TimedJob::name)
                .doesNotHaveDuplicates()
                .contains(
                        "common-names",
                        "desk-live",
                        "earlier-matches",
                        "feedback-forgotten",
                        "home-times",
                        "library-reads",
                        "library-weekly-word",
                        "outside-asks",
                        "people-keys",
                        "police-notices",
                        "referrals-forgotten",
                        "reports-forgotten",
                        "tidying",
                        "training");
        assertThat(jobs).allSatisfy(job -> {
            assertThat(job.longest()).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(2));
            assertThat(job.every()).isPositive();
        });
        assertThat(jobs)
                .filteredOn(job -> job.lane() == ConnectionLane.ALARMS)
                .allSatisfy(alarm ->
                        assertThat(alarm.every().plus(alarm.longest())).isLessThanOrEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void noJobRunsBesideTheTimersWithoutALimit() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var beside = new ArrayList<Path>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains("@Scheduled")) {
                    beside.add(file);
                }
            }
            assertThat(beside).isEmpty();
        }
    }

    @Test
    void aTurnThatNeverEndsIsCutOffAndTheNextOneComes() throws InterruptedException {
        var turns = new CountDownLatch(2);
        var job = TimedJob.once("never-ends", Duration.ofMillis(100), () -> {})
                .after(Duration.ZERO)
                .within(Duration.ofMillis(200))
                .doing(() -> {
                    turns.countDown();
                    never.await();
                    return Left.NOTHING;
                });
        try (var timer = new SharedJobScheduler(source, ConnectionLane.JOBS, 1, List.of(job), Clock.systemUTC())) {
            timer.start();
            assertThat(turns.await(60, SECONDS)).isTrue();
        }
    }

    @Test
    void whoDoesNotEndWhenCutOffHasNoSecondTurnBesideTheFirst() {
        var turns = new AtomicInteger();
        var job = TimedJob.once("stubborn", Duration.ofHours(1), () -> {})
                .within(Duration.ofMillis(50))
                .doing(() -> {
                    turns.incrementAndGet();
                    while (never.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return Left.NOTHING;
                });
        try (var limit = new TimeLimitedJobRunner(ConnectionLane.JOBS)) {
            assertThatThrownBy(() -> limit.turn(job)).isInstanceOf(TimeLimitedJobRunner.NotDone.class);
            assertThatThrownBy(() -> limit.turn(job)).isInstanceOf(TimeLimitedJobRunner.NotDone.class);
            assertThat(turns).hasValue(1);
        } finally {
            never.countDown();
        }
    }

    @Test
    void whatAJobAsksOfTheDatabaseEndsThereToo() {
        assertThat(setting(ConnectionLane.JOBS, "statement_timeout")).isEqualTo("1min");
        assertThat(setting(ConnectionLane.JOBS, "lock_timeout")).isEqualTo("10s");
        assertThat(setting(ConnectionLane.ALARMS, "statement_timeout")).isEqualTo("10s");
        assertThat(setting(ConnectionLane.ALARMS, "lock_timeout")).isEqualTo("3s");
        assertThat(setting(ConnectionLane.PAGES, "lock_timeout")).isEqualTo("0");
    }

    private String setting(ConnectionLane lane, String name) {
        return CompletableFuture.supplyAsync(
                        () -> JdbcClient.create(source)
                                .sql("show " + name)
                                .query(String.class)
                                .single(),
                        ask -> lane.threads("ask").newThread(ask).start())
                .orTimeout(60, SECONDS)
                .join();
    }

    @Test
    void whereMoreIsLeftTheNextTurnComesSoon() throws InterruptedException {
        var turns = new CountDownLatch(3);
        var job = TimedJob.inTurns("large", Duration.ofDays(1), () -> {
                    turns.countDown();
                    return turns.getCount() > 0 ? Left.MORE : Left.NOTHING;
                })
                .after(Duration.ZERO);
        try (var timer = new SharedJobScheduler(source, ConnectionLane.JOBS, 1, List.of(job), Clock.systemUTC())) {
            timer.start();
            assertThat(turns.await(60, SECONDS)).isTrue();
        }
    }
}
