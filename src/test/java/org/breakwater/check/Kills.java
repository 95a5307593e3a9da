package org.breakwater.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reports are sent while the program and its database are killed at random. Every reference that a reporter saw must be
 * there afterwards: once, with its full text, in a queue of the desk and in the audit log.
 */
final class Kills {

    private static final int CLIENTS = 12;

    /** What is killed with {@code kill -9}. */
    private enum Victim {
        PROGRAM,
        DATABASE,
        FIRST_PROCESS_OF_DATABASE,
        CONNECTION_OF_DATABASE,
        BOTH
    }

    private final int reports;
    private final int kills;
    private final long seed;
    private final Map<String, Story> seen = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger pressedAgain = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();
    private final EnumMap<Victim, Integer> killed = new EnumMap<>(Victim.class);

    Kills(int reports, int kills, long seed) {
        this.reports = reports;
        this.kills = kills;
        this.seed = seed;
    }

    Finding run() throws Exception {
        var limitsOff = Map.of("BREAKWATER_TOWN", "none", "BREAKWATER_LIMITS", "off");
        try (var house = new RealHouse(limitsOff)) {
            house.start();
            var wrong = new ArrayList<>(sendWhileKilling(house));
            var found = new WhatIsThere(house);
            wrong.addAll(found.compare(seen));
            house.stop();
            wrong.addAll(found.brokenAudit());
            return new Finding(
                    ("%d references seen (seed %d) through %d kills %s; %d presses had to be repeated, %d drafts begun "
                                    + "anew; in the database: %s")
                            .formatted(
                                    seen.size(),
                                    seed,
                                    killed.values().stream()
                                            .mapToInt(Integer::intValue)
                                            .sum(),
                                    killed,
                                    pressedAgain.get(),
                                    begun.get() - reports,
                                    found.figure()),
                    wrong);
        }
    }

    private List<String> sendWhileKilling(RealHouse house) throws Exception {
        var wrong = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var clients = new ArrayList<Future<@Nullable Void>>();
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(threads.submit(() -> client(house)));
            }
            kill(house, clients);
            for (var client : clients) {
                client.get();
            }
        }
        if (seen.size() != reports) {
            wrong.add("%d reports were sent, but %d different references seen".formatted(reports, seen.size()));
        }
        return wrong;
    }

    private @Nullable Void client(RealHouse house) {
        for (int number = next.incrementAndGet(); number <= reports; number = next.incrementAndGet()) {
            var story = Story.of(number, random(number));
            var browser = new TextBrowser(house.address());
            var reporter = new Reporter(browser, story);
            seen.put(reporter.tell(), story);
            done.incrementAndGet();
            reporter.end();
            begun.addAndGet(reporter.begun());
            pressedAgain.addAndGet(browser.pressedAgain());
        }
        return null;
    }

    /**
     * Evenly distributed over the run: each kill waits until its share of the reports is sent, and then a random
     * moment.
     */
    private void kill(RealHouse house, List<Future<@Nullable Void>> clients) throws Exception {
        var random = random(0);
        for (int kill = 0; kill < kills; kill++) {
            var due = (int) (reports * (kill + random.nextDouble(0.2, 0.8)) / kills);
            RealHouse.await(3_600, () -> done.get() >= due || clients.stream().anyMatch(Kills::hasFailed));
            if (clients.stream().anyMatch(Kills::hasFailed)) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(400)));
            var victim = Victim.values()[kill % Victim.values().length];
            kill(house, victim, random);
            killed.merge(victim, 1, Integer::sum);
            System.err.printf("check: kill %d of %d, %s, after %d reports%n", kill + 1, kills, victim, done.get());
        }
    }

    private static boolean hasFailed(Future<?> client) {
        return client.state() == Future.State.FAILED;
    }

    private static void kill(RealHouse house, Victim victim, RandomGenerator random) throws Exception {
        switch (victim) {
            case PROGRAM -> {
                house.killProgram();
                house.start();
            }
            case DATABASE -> house.killDatabase(true);
            case FIRST_PROCESS_OF_DATABASE -> house.killDatabase(false);
            case CONNECTION_OF_DATABASE -> house.killOneConnection(random.nextInt(100));
            case BOTH -> {
                house.killProgram();
                house.killDatabase(true);
                house.start();
            }
        }
    }

    private RandomGenerator random(int number) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 1_000_003 + number);
    }
}
