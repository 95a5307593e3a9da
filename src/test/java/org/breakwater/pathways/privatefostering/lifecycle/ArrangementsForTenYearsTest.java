package org.breakwater.pathways.privatefostering.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement.BRAM;
import static org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement.THEA;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.clocks.ShownDeadline;
import org.breakwater.pathways.privatefostering.lifecycle.Arrangements.Change;
import org.breakwater.pathways.privatefostering.records.ArrangementRecords;
import org.breakwater.pathways.privatefostering.records.ArrangementRow;
import org.breakwater.pathways.privatefostering.records.FosteringRow.Ending;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Outcome;
import org.breakwater.pathways.privatefostering.records.VisitRow.ChildSeen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Arrangements that last ten years, with visits early, in time, late and recorded late, ends and reopenings: at every
 * moment the case and the queue show what is due by {@link ArrangementByHand}, and say of what is late that it is.
 */
@HouseTest
class ArrangementsForTenYearsTest {

    private static final int FEW = 3;
    private static final int MANY = 60;
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private final Set<String> done = new HashSet<>();

    @Test
    void nothingThatIsLateIsUnsaid() {
        histories(FEW);
    }

    @Test
    @Tag("long")
    void norInManyHistories() {
        histories(MANY);
        assertThat(done).contains("visited", "recorded late", "not seen", "decided", "reviewed", "ended", "reopened");
    }

    private void histories(int count) {
        for (int seed = 1; seed <= count; seed++) {
            var chance = new Random(seed);
            // Six weeks after each of these the clocks change; the second is leap day.
            var first = switch (seed % 4) {
                case 1 -> LocalDate.of(2027, 9, 19);
                case 2 -> LocalDate.of(2028, 2, 29);
                case 3 -> LocalDate.of(2027, 2, 14);
                default -> LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(1400));
            };
            new OneHistory(seed, chance, first).tenYears();
        }
    }

    /** One arrangement, what is done with it, and what is due by hand. */
    private final class OneHistory {

        private final int seed;
        private final Random chance;
        private final LocalDate first;
        private final InventedArrangement arrangement;
        private final ArrangementByHand byHand;
        private LocalDate today;
        private boolean isOnPageYet;

        OneHistory(int seed, Random chance, LocalDate first) {
            this.seed = seed;
            this.chance = chance;
            this.first = first;
            this.today = first;
            clock.setLondon(first + "T10:00");
            var lives = seed % 2 == 1 || chance.nextBoolean();
            arrangement = new InventedArrangement(
                    house, InventedArrangement.told(NotifierKind.PROFESSIONAL, lives ? Known.YES : Known.NO, null));
            byHand = new ArrangementByHand(first, lives);
        }

        void tenYears() {
            everythingIsShown();
            while (today.isBefore(first.plusYears(10))) {
                next(chance.nextInt(3) == 0 ? 42 + chance.nextInt(-1, 2) : 1 + chance.nextInt(100));
                act();
                everythingIsShown();
            }
            if (arrangement.now().step() != ArrangementStep.ENDED) {
                end();
                everythingIsShown();
            }
        }

        private void next(int days) {
            today = today.plusDays(days);
            clock.setLondon("%sT%02d:%02d".formatted(today, chance.nextInt(24), 30));
        }

        private void act() {
            var step = arrangement.now().step();
            switch (step == ArrangementStep.ENDED ? 9 : chance.nextInt(20)) {
                case 0 -> end();
                case 1 -> notSeen();
                case 2, 3, 4 -> decideOrReview(step);
                case 5, 6 -> visit(1 + chance.nextInt(60));
                case 7 -> note();
                case 8 -> moveIn();
                case 9 -> reopenOrVisit(step);
                default -> visit(0);
            }
        }

        private void visit(int recordedLate) {
            var on = today.minusDays(recordedLate);
            did(recordedLate == 0 ? "visited" : "recorded late", arrangement.fullVisit(THEA, on.toString()));
            byHand.visited(on);
        }

        /** Nobody has seen the child, so nothing that is due is met. Before the child has moved in the home is seen. */
        private void notSeen() {
            did("not seen", arrangement.visit(THEA, today.toString(), ChildSeen.NOT_SEEN));
            if (!byHand.isAware()) {
                byHand.visited(today);
            }
        }

        private void decideOrReview(ArrangementStep step) {
            if (step == ArrangementStep.ACTIVE && chance.nextBoolean()) {
                did("reviewed", arrangement.change(BRAM, Change.REVIEW, today.toString(), Known.NOT_KNOWN));
                byHand.reviewed(today);
            } else if (step != ArrangementStep.NOTIFIED
                    && arrangement.record().notConsidered().isEmpty()) {
                var prohibited = chance.nextInt(5) == 0;
                did("decided", arrangement.decide(BRAM, prohibited ? Outcome.PROHIBITED : Outcome.SUITABLE));
                byHand.decided(today, prohibited);
            }
        }

        private void note() {
            did("noted", arrangement.change(THEA, Change.OTHER, today.toString(), Known.NOT_KNOWN));
        }

        private void moveIn() {
            if (!byHand.isAware()) {
                did("moved in", arrangement.change(THEA, Change.MOVED_IN, today.toString(), Known.NOT_KNOWN));
                byHand.movedIn(today);
            }
        }

        private void end() {
            did(
                    "ended",
                    arrangement.as(
                            THEA,
                            () -> arrangement
                                    .arrangements()
                                    .end(
                                            THEA,
                                            arrangement.seen(),
                                            arrangement.seen().version(),
                                            Ending.RETURNED,
                                            today,
                                            "Her mother came for her")));
            byHand.ended();
        }

        private void reopenOrVisit(ArrangementStep step) {
            if (step != ArrangementStep.ENDED) {
                visit(0);
                return;
            }
            did(
                    "reopened",
                    arrangement.as(
                            BRAM,
                            () -> arrangement
                                    .arrangements()
                                    .reopen(
                                            BRAM,
                                            arrangement.seen(),
                                            arrangement.seen().version(),
                                            true,
                                            "She is back")));
            byHand.reopened(today);
        }

        private void did(String what, ActResult came) {
            assertThat(came).as(what + " in history " + seed).isEqualTo(new ActResult.Yes());
            done.add(what);
        }

        /**
         * The case and the queue are read now; nothing changes before the next act, so they are looked at until then.
         */
        private void everythingIsShown() {
            var running =
                    arrangement.clocks().stream().filter(ClockRow::isRunning).toList();
            var where = "%s, history %d".formatted(today, seed);
            assertThat(running.stream().collect(Collectors.toMap(ClockRow::rule, ClockRow::dueAt)))
                    .as(where)
                    .isEqualTo(byHand.due());
            var queue = queue();
            assertThat(queue.stream().flatMap(row -> row.deadline().stream()).map(ShownDeadline::dueAt))
                    .as(where)
                    .isEqualTo(byHand.first().stream().toList());
            for (var moment : moments()) {
                var late = byHand.first().filter(moment::isAfter).isPresent();
                assertThat(running)
                        .as(where + " at " + moment)
                        .allMatch(row -> row.isLateAt(moment)
                                == moment.isAfter(byHand.due().getOrDefault(row.rule(), Instant.MAX)));
                assertThat(queue.stream()
                                .anyMatch(row -> row.deadline().orElseThrow().isLateAt(moment)))
                        .isEqualTo(late);
                assertThat(queue.stream()
                                .anyMatch(row -> row.deadline()
                                        .orElseThrow()
                                        .inFull(moment)
                                        .contains("overdue")))
                        .isEqualTo(late);
            }
            pagesSayThatItIsLate();
        }

        private List<Instant> moments() {
            var moments = byHand.due().values().stream()
                    .flatMap(due -> List.of(due.minus(A_SECOND), due, due.plus(A_SECOND)).stream())
                    .collect(Collectors.toList());
            moments.add(clock.instant());
            moments.add(clock.instant().plus(Duration.ofDays(100)));
            return moments;
        }

        /** An open one is on the queue once, and one that has ended is not. */
        private List<ArrangementRow> queue() {
            var rows = arrangement
                    .as(THEA, () -> house.getBean(ArrangementRecords.class).list(false, "", 1))
                    .stream()
                    .filter(row -> row.id().equals(arrangement.id))
                    .toList();
            assertThat(rows).hasSize(arrangement.now().step() == ArrangementStep.ENDED ? 0 : 1);
            return rows;
        }

        /** Drawn once in a history, when something is late for the first time. */
        private void pagesSayThatItIsLate() {
            if (isOnPageYet || byHand.first().filter(clock.instant()::isAfter).isEmpty()) {
                return;
            }
            isOnPageYet = true;
            var page = PrivateFostering.PATHWAY.kind().address();
            var list = house.as(InventedPerson.THEA, page.substring(0, page.length() - 1))
                    .page();
            assertThat(list.select("tr:contains(" + arrangement.reference + ")").text())
                    .contains("overdue");
            var shown = house.as(InventedPerson.THEA, page + arrangement.id).page();
            assertThat(shown.text()).contains("overdue");
        }
    }
}
