package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two screeners, two managers and the police act on one contact at the same time. Whatever the order, nothing that was
 * answered with "done" is lost, nobody approves their own work, and every clock is right.
 */
@HouseTest
class ManyAtOnceTest {

    private static final int SOME = 40;
    private static final int MANY = 1_000;

    private static final List<String> OUTCOMES = List.of("EARLY_HELP", "ENQUIRY", "ASSESSMENT", "TARGETED_EARLY_HELP");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
    private final Map<String, Integer> inAll = new HashMap<>();
    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void itIsATuesday() {
        clock.setLondon("2026-09-01T10:00");
        desk = new AtTheDesk(house, contact);
    }

    @Test
    void nothingIsLostNobodyApprovesTheirOwnAndEveryClockIsRight() throws Exception {
        actTogether(SOME);
    }

    @Test
    @Tag("long")
    void norInAThousandOrders() throws Exception {
        actTogether(MANY);
    }

    private void actTogether(int times) throws Exception {
        try (var people = Executors.newFixedThreadPool(5)) {
            for (int seed = 1; seed <= times; seed++) {
                actTogether(seed, people);
            }
        }
        assertThat(inAll.keySet())
                .contains("screened", "considered", "proposed", "submitted", "approved", "sent back", "answered");
    }

    private void actTogether(int seed, ExecutorService people) throws Exception {
        var family = new AFamily(house);
        contact = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"), family.child("Nancy", "4"));
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        var ask = desk.ask("police");
        desk.analyse();
        desk.considerDiscussion(InventedPerson.MAYA);
        switch (seed % 3) {
            case 0 -> desk.decide(OUTCOMES.getFirst());
            case 1 -> desk.proposeForAll(OUTCOMES.getFirst());
            default -> {}
        }
        var decided = rows("casework.decision", "record_id");
        done.clear();
        var before = desk.chronology().size();
        var version = desk.now().version();
        var chance = new Random(seed);
        var together = new CyclicBarrier(5);
        var acting = new ArrayList<Future<Integer>>();
        for (var who :
                List.of(InventedPerson.MAYA, InventedPerson.TOMASZ, InventedPerson.ADAEZE, InventedPerson.GWEN)) {
            acting.add(people.submit(person(who, new Random(chance.nextLong()), together)));
        }
        acting.add(people.submit(police(ask, new Random(chance.nextLong()), together)));
        int acts = 0;
        for (var one : acting) {
            acts += one.get();
        }
        acts += count(new Act("approved", desk.approve(InventedPerson.GWEN)));
        var backToAuthor = desk.chronology().stream()
                .filter(line -> line.startsWith("Allocated to "))
                .count();
        assertThat(backToAuthor)
                .as("a returned decision is allocated to its author")
                .isLessThanOrEqualTo(times("sent back"));
        acts += (int) backToAuthor;
        assertThat(desk.chronology()).as("lines of seed " + seed).hasSize(before + acts);
        assertThat(desk.now().version()).as("version of seed " + seed).isEqualTo(version + acts);
        everythingThatWasDoneIsThere(seed, decided);
        everyClockIsRight(seed);
        done.forEach((name, times) -> inAll.merge(name, times.get(), Integer::sum));
    }

    private Callable<Integer> person(InventedPerson who, Random chance, CyclicBarrier together) {
        return () -> {
            together.await();
            int acts = 0;
            for (int i = 0; i < 6; i++) {
                acts += count(act(who, chance));
            }
            return acts;
        };
    }

    /** An action's name, and its result. */
    private record Act(String name, ActResult came) {}

    private Act act(InventedPerson who, Random chance) {
        var manager = who == InventedPerson.ADAEZE || who == InventedPerson.GWEN;
        return switch (chance.nextInt(manager ? 10 : 6)) {
            case 0 -> new Act("screened", desk.screen(who, Rating.values()[chance.nextInt(Rating.values().length)]));
            case 1 -> new Act("proposed", desk.propose(who, 0, OUTCOMES.get(chance.nextInt(OUTCOMES.size()))));
            case 2 -> new Act("proposed", desk.propose(who, 1, OUTCOMES.get(chance.nextInt(OUTCOMES.size()))));
            case 3, 4 -> new Act("submitted", desk.submit(who));
            case 5 -> new Act("considered", desk.considerDiscussion(who));
            case 6, 7 -> new Act("approved", desk.approve(who));
            default -> new Act("sent back", desk.sendBack(who));
        };
    }

    private Callable<Integer> police(UUID ask, Random chance, CyclicBarrier together) {
        return () -> {
            together.await();
            var first = desk.answer(InventedPerson.PETRA, ask, AgencyResponses.notKnown());
            var known = AgencyResponses.known(
                    chance.nextBoolean() ? Rating.RED : Rating.GREEN,
                    desk.answers(ask).getFirst().id());
            return count(new Act("answered", first))
                    + count(new Act("answered", desk.answer(InventedPerson.PETRA, ask, known)));
        };
    }

    private int count(Act act) {
        if (!(act.came() instanceof ActResult.Yes)) {
            return 0;
        }
        done.computeIfAbsent(act.name(), name -> new AtomicInteger()).incrementAndGet();
        return 1;
    }

    private int times(String name) {
        return done.getOrDefault(name, new AtomicInteger()).get();
    }

    private int rows(String table, String column) {
        return database.asOwner()
                .sql("select count(*)::int from %s where %s = ?".formatted(table, column))
                .param(contact)
                .query(Integer.class)
                .single();
    }

    private void everythingThatWasDoneIsThere(int seed, int decided) {
        assertThat(rows("mash.screening", "contact_id")).as("seed " + seed).isEqualTo(1 + times("screened"));
        assertThat(rows("casework.decision", "record_id")).as("seed " + seed).isEqualTo(decided + times("proposed"));
        assertThat(rows("mash.response", "contact_id")).as("seed " + seed).isEqualTo(times("answered"));
        var decisions = desk.as(
                InventedPerson.MAYA, () -> house.getBean(Decisions.class).of(contact));
        assertThat(decisions.stream()
                        .filter(row -> row.state() != DecisionRow.State.SUPERSEDED)
                        .collect(Collectors.groupingBy(DecisionRow::about, Collectors.counting())))
                .as("one decision counts for each child, seed " + seed)
                .allSatisfy((child, number) -> assertThat(number).isOne());
        assertThat(decisions)
                .as("seed " + seed)
                .allMatch(row -> !row.authorName().equals(row.approverName()));
        if (desk.now().stage() == Stage.TO_ANSWER || desk.now().stage() == Stage.ENQUIRY) {
            assertThat(times("approved")).as("seed " + seed).isPositive();
        }
    }

    private void everyClockIsRight(int seed) {
        var now = desk.now();
        var running = desk
                .as(
                        InventedPerson.MAYA,
                        () -> house.getBean(CaseDeadlines.class).of(contact))
                .stream()
                .filter(ClockRow::isRunning)
                .toList();
        var rules = running.stream().map(ClockRow::rule).toList();
        assertThat(rules).as("seed " + seed).doesNotHaveDuplicates();
        assertThat(now.dueAt())
                .as("the queue shows the next limit, seed " + seed)
                .isEqualTo(running.stream()
                        .map(ClockRow::dueAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
        switch (now.stage()) {
            case SCREENED, TO_APPROVE ->
                assertThat(rules).as(now.stage() + ", seed " + seed).isNotEmpty();
            case ENQUIRY ->
                assertThat(rules)
                        .as("seed " + seed)
                        .contains(
                                switch (latestRating()) {
                                    case "RED" -> "red-decided";
                                    case "AMBER" -> "amber-enquiry";
                                    default -> "green-enquiry";
                                });
            case TO_ANSWER ->
                assertThat(rules)
                        .as("only a team still has to answer, seed " + seed)
                        .allMatch(rule -> rule.startsWith("handover-"));
            default -> throw new AssertionError(now.stage());
        }
    }

    private String latestRating() {
        return database.asOwner()
                .sql("select rating from mash.contact where id = ?")
                .param(contact)
                .query(String.class)
                .single();
    }
}
