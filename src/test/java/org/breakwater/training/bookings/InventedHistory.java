package org.breakwater.training.bookings;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.breakwater.training.bookings.BookedPlace.State;
import org.breakwater.training.bookings.rules.BookingTerms;
import org.breakwater.training.catalogue.CatalogueFile;

/** One session of 2027, its people, its rules and its clock; after each step all invariants are checked. */
final class InventedHistory {

    /** Where people work. */
    private record Work(UUID id, String kind, boolean exempt) {}

    private final Random random;
    private final List<Work> organisations = List.of(
            new Work(UUID.randomUUID(), "education", false),
            new Work(UUID.randomUUID(), "voluntary", false),
            new Work(UUID.randomUUID(), "health", true),
            new Work(UUID.randomUUID(), "health", false));
    private final Map<UUID, BookedPlace> standing = new LinkedHashMap<>();
    private final Set<UUID> ended = new HashSet<>();
    /** People who were asked to confirm another date, and have not answered. */
    private final Set<UUID> asked = new HashSet<>();

    private final Map<UUID, Integer> owed = new HashMap<>();
    private final CancellationCharges charges;
    private final FeesByHand byHand;
    private Instant startsAt;
    private Instant now;
    private int capacity;

    InventedHistory(long seed) {
        random = new Random(seed);
        var day = LocalDate.of(2027, 1, 10).plusDays(random.nextInt(355));
        var rules = InventedRules.near(day, 1 + random.nextInt(3), random);
        charges = new CancellationCharges(new CatalogueFile.Read(List.of(), List.of(), List.of(), List.of(), rules));
        byHand = new FeesByHand(rules);
        startsAt = at(day);
        now = startsAt.minus(Duration.ofDays(40));
        capacity = 1 + random.nextInt(5);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 30).atZone(Calendars.LONDON).toInstant();
    }

    private BookingTerms terms() {
        return charges.rulesAt(now).termsAt(now, startsAt, capacity);
    }

    void step() {
        now = next();
        var placeAllocation = new PlaceAllocation(terms(), standing.values(), now);
        act(placeAllocation);
        keep(placeAllocation);
        if (random.nextInt(40) == 0 && now.isBefore(startsAt)) {
            move();
        }
    }

    /** Days change at midnight in London, so every third step is close to one. */
    private Instant next() {
        var later = now.plus(Duration.ofMinutes(1 + random.nextInt(1_900)));
        var midnight = FeesByHand.dayOf(later)
                .atTime(LocalTime.MIN)
                .atZone(Calendars.LONDON)
                .toInstant()
                .plusSeconds(random.nextInt(3) - 1);
        return random.nextInt(3) == 0 && midnight.isAfter(now) ? midnight : later;
    }

    private void keep(PlaceAllocation placeAllocation) {
        var before = Map.copyOf(standing);
        for (var place : placeAllocation.changed()) {
            assertThat(ended).as("nobody comes back from an end").doesNotContain(place.id());
            if (place.state() == State.ENDED) {
                standing.remove(place.id());
                ended.add(place.id());
            } else {
                standing.put(place.id(), place);
            }
        }
        promises(before);
    }

    private void act(PlaceAllocation placeAllocation) {
        var who = anybody();
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> placeAllocation.ask(UUID.randomUUID(), anyWork().id(), random.nextBoolean());
            case 4, 5 -> placeAllocation.find(who).ifPresent(place -> giveUp(placeAllocation, place));
            case 6 -> placeAllocation.approve(who);
            case 7 -> placeAllocation.refuse(who);
            case 8 -> placeAllocation.accept(who);
            case 9 -> {
                var places = 1 + random.nextInt(6);
                if (placeAllocation.resize(places).isEmpty()) {
                    capacity = places;
                }
            }
            case 10 -> asked.remove(who);
            default -> {
                if (random.nextInt(20) == 0) {
                    placeAllocation.callOff();
                }
            }
        }
    }

    private void move() {
        taken().stream().filter(place -> place.state() == State.CONFIRMED).forEach(place -> asked.add(place.id()));
        startsAt = at(FeesByHand.dayOf(now).plusDays(1 + random.nextInt(30)));
        keep(new PlaceAllocation(terms(), standing.values(), now));
    }

    private void giveUp(PlaceAllocation placeAllocation, BookedPlace place) {
        if (!now.isBefore(startsAt)) {
            return;
        }
        var work = workOf(place);
        var row = InventedBooking.of(place, startsAt, work.kind(), work.exempt(), asked.contains(place.id()));
        var fee = charges.forGivingUp(row, now);
        assertThat(fee)
                .as("the fee is as the rule of %s says, for a session at %s", now, startsAt)
                .isEqualTo(
                        place.state() != State.CONFIRMED || asked.contains(place.id())
                                ? 0
                                : byHand.forGivingUp(now, startsAt, work.kind(), work.exempt()));
        if (placeAllocation.cancel(place.id()).isEmpty()) {
            assertThat(owed.put(place.id(), fee)).as("nobody pays twice").isNull();
        }
    }

    /** The day is over: people with a place attended, or did not. */
    void theDayAfter() {
        now = at(FeesByHand.dayOf(startsAt).plusDays(1));
        keep(new PlaceAllocation(terms(), standing.values(), now));
        for (var place : List.copyOf(standing.values())) {
            assertThat(place.state()).as("no list outlives its day").isNotEqualTo(State.WAITING);
            if (place.state() == State.CONFIRMED && random.nextBoolean()) {
                var work = workOf(place);
                var fee = charges.forNotComing(
                        new NonAttendanceRow(place.id(), UUID.randomUUID(), startsAt, work.kind(), work.exempt()));
                assertThat(fee)
                        .as("not to come costs what the rule of its day says")
                        .isEqualTo(byHand.forNotComing(startsAt, work.kind(), work.exempt()));
                assertThat(owed.put(place.id(), fee)).as("nobody pays twice").isNull();
            }
        }
    }

    private Work workOf(BookedPlace place) {
        return organisations.stream()
                .filter(work -> work.id().equals(place.organisation()))
                .findFirst()
                .orElseThrow();
    }

    private Work anyWork() {
        return organisations.get(random.nextInt(organisations.size()));
    }

    private UUID anybody() {
        var all = new ArrayList<>(standing.keySet());
        return all.isEmpty() || random.nextInt(10) == 0 ? UUID.randomUUID() : all.get(random.nextInt(all.size()));
    }

    private void promises(Map<UUID, BookedPlace> before) {
        var terms = terms();
        var given = standing.values().stream()
                .filter(place -> place.state().takesAPlace())
                .filter(place -> !(before.containsKey(place.id())
                        && before.get(place.id()).state().takesAPlace()))
                .toList();
        assertThat(taken()).as("never over capacity").hasSizeLessThanOrEqualTo(capacity);
        given.forEach(place -> {
            assertThat(hasRoom(place, terms, 1)).as("never over its quota").isTrue();
            if (place.until() != null) {
                assertThat(place.until()).isAfter(now).isBeforeOrEqualTo(terms.closesAt());
            }
        });
        order(before, given, terms);
        assertThat(standing.values()).allSatisfy(place -> {
            assertThat(place.until() != null)
                    .as("kept places have an end")
                    .isEqualTo(place.state() == State.HELD || place.state() == State.OFFERED);
            assertThat(place.until() == null || place.until().isAfter(now)).isTrue();
            assertThat(place.approved() || place.state() == State.HELD || place.state() == State.WAITING)
                    .as("nobody has a place against their manager’s word")
                    .isTrue();
        });
        if (!now.isBefore(terms.closesAt())) {
            assertThat(standing.values()).as("the list is answered").noneMatch(p -> p.state() == State.WAITING);
        } else if (taken().size() < capacity) {
            assertThat(standing.values())
                    .as("no place lies empty while somebody can have it")
                    .noneMatch(place -> waits(place) && hasRoom(place, terms, 0));
        }
    }

    /** Nobody is passed over who was ahead in the list, and could have had it. */
    private void order(Map<UUID, BookedPlace> before, List<BookedPlace> given, BookingTerms terms) {
        for (var next : given) {
            assertThat(standing.values().stream().takeWhile(place -> place != next))
                    .as("the order is kept")
                    .noneMatch(place -> waits(place) && place == before.get(place.id()) && hasRoom(place, terms, 0));
        }
    }

    private static boolean waits(BookedPlace place) {
        return place.state() == State.WAITING && place.approved();
    }

    private List<BookedPlace> taken() {
        return standing.values().stream()
                .filter(place -> place.state().takesAPlace())
                .toList();
    }

    /** @param own 1 if the place itself is among those of its organisation */
    private boolean hasRoom(BookedPlace place, BookingTerms terms, int own) {
        return !now.isBefore(terms.quotaLiftsAt())
                || taken().stream()
                                .collect(groupingBy(BookedPlace::organisation))
                                .getOrDefault(place.organisation(), List.of())
                                .size()
                        < terms.quota() + own;
    }
}
