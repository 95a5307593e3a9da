package org.breakwater.library;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import org.breakwater.TestClock;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.publishing.TextPublishing;
import org.breakwater.library.texts.TextVersions;
import org.breakwater.library.texts.TextVersions.Outcome;
import org.breakwater.library.texts.TextVersions.Sort;
import org.jspecify.annotations.Nullable;

/** A random past of one text: written, published, scheduled, cancelled, taken down; and a model of it in memory. */
public final class RandomPast {

    private static final Actor.Person NELL = InventedPerson.NELL.asActor();
    private static final Actor.Person JONAS = InventedPerson.JONAS.asActor();
    private static final Actor.Person ODILE = InventedPerson.ODILE.asActor();

    private final TextVersions textVersions;
    private final TextPublishing publishing;
    private final TestClock clock;
    private final Random random;
    private final String path;
    private final IntFunction<WrittenText> words;
    private final List<UUID> versions = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();

    /** @param version null if it was taken down */
    public record Moment(Instant from, @Nullable UUID version, int order) {}

    /** @param words of the version with this number */
    public RandomPast(
            TextVersions textVersions,
            TextPublishing publishing,
            TestClock clock,
            Random random,
            String path,
            IntFunction<WrittenText> words) {
        this.textVersions = textVersions;
        this.publishing = publishing;
        this.clock = clock;
        this.random = random;
        this.path = path;
        this.words = words;
    }

    public void live(int acts) {
        // The database has no finer instants.
        clock.set(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        for (int act = 0; act < acts; act++) {
            clock.advance(Duration.ofMinutes(1 + random.nextInt(3_000)));
            act();
        }
        clock.advance(Duration.ofDays(4));
    }

    private void act() {
        var kind = random.nextInt(10);
        if (versions.isEmpty() || kind < 4) {
            write();
        } else if (kind < 8) {
            var version = versions.get(random.nextInt(versions.size()));
            var from = clock.instant().plus(Duration.ofMinutes(random.nextInt(4) == 0 ? random.nextInt(5_000) : 0));
            publishing.publish(ODILE, path, version, from);
            moments.add(new Moment(from, version, moments.size()));
        } else if (kind < 9) {
            callOff();
        } else if (publishing.takeDown(ODILE, path, "It was wrong") instanceof Outcome.Done) {
            moments.add(new Moment(clock.instant(), null, moments.size()));
        }
    }

    private void write() {
        var number = versions.size() + 1;
        textVersions.write(NELL, path, versions.size(), words.apply(number), Sort.REVISED, "Because " + number);
        var version = textVersions.versions(NELL, path).getFirst().id();
        textVersions.approve(JONAS, path, version, "");
        versions.add(version);
        numbers.put(version, number);
    }

    /** The last scheduled one. */
    private void callOff() {
        textVersions.publications(ODILE, path).stream()
                .filter(one -> !one.calledOff() && one.countsFrom().isAfter(clock.instant()))
                .findFirst()
                .ifPresent(one -> {
                    publishing.callOff(ODILE, path, one.id());
                    moments.remove(moments.stream()
                            .filter(moment -> one.countsFrom().equals(moment.from()))
                            .reduce((earlier, later) -> later)
                            .orElseThrow());
                });
    }

    public @Nullable UUID countedAt(Instant at) {
        return counted(at).reversed().stream().findFirst().map(Moment::version).orElse(null);
    }

    /** What had come into force by then, in order. */
    public List<Moment> counted(Instant at) {
        return moments.stream()
                .filter(moment -> !moment.from().isAfter(at))
                .sorted(Comparator.comparing(Moment::from).thenComparing(Moment::order))
                .toList();
    }

    /** 0 for none. */
    public int number(@Nullable UUID version) {
        return version == null ? 0 : numbers.getOrDefault(version, 0);
    }

    /** The numbers of all current and former versions, the latest first. */
    public List<Integer> everCounted() {
        return counted(clock.instant()).stream()
                .map(moment -> number(moment.version()))
                .filter(number -> number > 0)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Removes it, so that other tests do not see it. */
    public void end() {
        publishing.takeDown(ODILE, path, "The test is over");
    }
}
