package org.breakwater.training.model;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.breakwater.training.model.Place.State;

/** Ten thousand invented histories of one session: whatever happens, in whatever order, every promise holds. */
class SeatingTest {

    private static final Instant OPENS = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant CLOSES = OPENS.plus(Duration.ofDays(30));
    private static final int STEPS = 60;

    /** One session, its people and its clock. */
    private static final class History {
        final Random random;
        final Map<UUID, Place> standing = new LinkedHashMap<>();
        final Map<UUID, Place> ended = new LinkedHashMap<>();
        final List<UUID> organisations = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Instant now = OPENS;
        Terms terms;

        History(long seed) {
            random = new Random(seed);
            terms = new Terms(
                    1 + random.nextInt(5),
                    1 + random.nextInt(3),
                    OPENS,
                    OPENS.plus(Duration.ofDays(20)),
                    CLOSES,
                    Duration.ofHours(24),
                    Duration.ofDays(3));
        }

        void step() {
            now = now.plus(Duration.ofMinutes(random.nextInt(2_000)));
            var seating = new Seating(terms, standing.values(), now);
            act(seating);
            for (var place : seating.changed()) {
                assertThat(ended).as("nobody comes back from an end").doesNotContainKey(place.id());
                if (place.state() == State.ENDED) {
                    standing.remove(place.id());
                    ended.put(place.id(), place);
                } else {
                    standing.put(place.id(), place);
                }
            }
            promises();
        }

        private void act(Seating seating) {
            var who = anybody();
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3 ->
                    seating.ask(
                            UUID.randomUUID(),
                            organisations.get(random.nextInt(organisations.size())),
                            random.nextBoolean());
                case 4 -> seating.cancel(who);
                case 5 -> seating.approve(who);
                case 6 -> seating.refuse(who);
                case 7 -> seating.accept(who);
                case 8 -> {
                    var capacity = 1 + random.nextInt(6);
                    if (seating.resize(capacity).isEmpty()) {
                        terms = terms.with(capacity);
                    }
                }
                default -> {
                    if (random.nextInt(20) == 0) {
                        seating.callOff();
                    }
                }
            }
        }

        private UUID anybody() {
            var all = new ArrayList<>(standing.keySet());
            return all.isEmpty() || random.nextInt(10) == 0 ? UUID.randomUUID() : all.get(random.nextInt(all.size()));
        }

        private void promises() {
            var taken = standing.values().stream()
                    .filter(place -> place.state().takesAPlace())
                    .toList();
            assertThat(taken).as("never over capacity").hasSizeLessThanOrEqualTo(terms.capacity());
            if (now.isBefore(terms.quotaLiftsAt())) {
                assertThat(taken.stream()
                                .collect(groupingBy(Place::organisation))
                                .values())
                        .as("no organisation has more than its quota")
                        .allSatisfy(theirs -> assertThat(theirs).hasSizeLessThanOrEqualTo(terms.quota()));
            }
            assertThat(standing.values()).allSatisfy(place -> {
                assertThat(place.until() != null)
                        .as("kept places have an end")
                        .isEqualTo(place.state() == State.HELD || place.state() == State.OFFERED);
                if (place.until() != null) {
                    assertThat(place.until()).isAfter(now).isBeforeOrEqualTo(CLOSES);
                }
                if (place.state() == State.CONFIRMED || place.state() == State.OFFERED) {
                    assertThat(place.approved()).isTrue();
                }
            });
            if (!now.isBefore(CLOSES)) {
                assertThat(standing.values()).as("the list is answered").noneMatch(p -> p.state() == State.WAITING);
            } else if (taken.size() < terms.capacity()) {
                assertThat(standing.values())
                        .as("no place lies empty while somebody can have it")
                        .noneMatch(place -> place.state() == State.WAITING && place.approved() && isUnderQuota(place));
            }
        }

        private boolean isUnderQuota(Place place) {
            return !now.isBefore(terms.quotaLiftsAt())
                    || standing.values().stream()
                                    .filter(other -> other.state().takesAPlace()
                                            && other.organisation().equals(place.organisation()))
                                    .count()
                            < terms.quota();
        }
    }

    @Property(tries = 10_000)
    void everyPromiseHoldsInEveryHistory(@ForAll long seed) {
        var history = new History(seed);
        for (int step = 0; step < STEPS; step++) {
            history.step();
        }
    }

    @Property(tries = 1_000)
    void whoeverAskedFirstOfThoseWhoCanHaveItIsOfferedThePlace(@ForAll long seed) {
        var random = new Random(seed);
        var terms = new Terms(1, 5, OPENS, OPENS, CLOSES, Duration.ofHours(24), Duration.ofDays(3));
        var work = UUID.randomUUID();
        var waiting = new ArrayList<Place>();
        var first = new Place(UUID.randomUUID(), work, State.CONFIRMED, true, null, null);
        waiting.add(first);
        for (int i = 0; i < 6; i++) {
            waiting.add(Place.asked(UUID.randomUUID(), work, random.nextBoolean()));
        }
        var seating = new Seating(terms, waiting, OPENS);
        seating.cancel(first.id());
        var next = waiting.stream().skip(1).filter(Place::approved).findFirst();
        assertThat(seating.changed().stream().filter(place -> place.state() == State.OFFERED))
                .extracting(Place::id)
                .containsExactlyElementsOf(next.map(Place::id).stream().toList());
    }
}
