package org.breakwater.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.TestClock;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.time.Calendars;
import org.breakwater.training.bookings.BookedPlaces;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.bookings.Bookings;
import org.breakwater.training.bookings.FeesByHand;
import org.breakwater.training.bookings.InventedRules;
import org.breakwater.training.bookings.ManyBookAtOnceTest.Colleague;
import org.breakwater.training.bookings.UnderRules;
import org.breakwater.training.bookings.rules.BookingRules;
import org.breakwater.training.programme.SessionPlanning;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.training.programme.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One session of 2027 on the real database, which several people book, cancel, move and mark at the same time. */
public final class HistoryAtOnce {

    private final House house;
    private final ActorTransactions acting;
    private final TestClock clock;
    private final JdbcClient owner;
    private final Sessions sessions;
    private final Random random;
    private final List<BookingRules> rules;
    private final UnderRules under;
    private final UUID session;
    private final Instant planned;
    private volatile Instant movedAt = Instant.MAX;

    public HistoryAtOnce(House house, JdbcClient owner, long seed) {
        this.house = house;
        this.owner = owner;
        acting = house.getBean(ActorTransactions.class);
        clock = house.getBean(TestClock.class);
        sessions = house.getBean(Sessions.class);
        random = new Random(seed);
        var day = LocalDate.of(2027, 1, 20).plusDays(random.nextInt(340));
        planned = day.atTime(9, 30).atZone(Calendars.LONDON).toInstant();
        rules = InventedRules.near(day, 4, random);
        under = new UnderRules(house, rules);
        session = UUID.randomUUID();
        owner.sql("""
                        insert into training.session (id, course, starts_at, ends_at, place, link, access, trainers,
                            capacity)
                        values (?, 'working-together', ?, ?, 'Mudlark Hall', '', '', '', ?)""")
                .params(session, time(planned), time(planned.plus(Duration.ofHours(6))), 1 + random.nextInt(4))
                .update();
        clock.set(planned.minus(Duration.ofHours(24 * 5 + random.nextInt(24 * 8))));
    }

    private static java.sql.Timestamp time(Instant at) {
        return java.sql.Timestamp.from(at);
    }

    public UUID session() {
        return session;
    }

    /** Some hours later; every third time a second before or after midnight. */
    public void timePasses() {
        var later = clock.instant().plus(Duration.ofMinutes(1 + random.nextInt(3_000)));
        var midnight = FeesByHand.dayOf(later)
                .atStartOfDay(Calendars.LONDON)
                .toInstant()
                .plusSeconds(random.nextInt(3) - 1);
        clock.set(random.nextInt(3) == 0 && midnight.isAfter(clock.instant()) ? midnight : later);
    }

    public List<BookingRow> rows() {
        return house.acting(
                InventedPerson.ODILE, () -> house.getBean(Bookings.class).of(session));
    }

    /** What one thread does, chosen before it begins. */
    public Runnable anything(List<BookingRow> open, Colleague who) {
        var manager = random.nextBoolean() ? "" : "manager@x.example";
        var act = random.nextInt(10);
        if (act == 0) {
            return this::move;
        }
        if (act == 1) {
            var places = 1 + random.nextInt(4);
            return () -> resize(places);
        }
        if (open.isEmpty() || act < 5) {
            return () -> ask(who, manager);
        }
        var row = open.get(random.nextInt(open.size()));
        return () -> house.acting(InventedPerson.ODILE, () -> {
            switch (act) {
                case 5, 6 -> under.seats.cancel(row, "Somebody", "");
                case 7 -> under.seats.approve(row, "A manager");
                case 8 -> under.seats.refuse(row, "A manager", "No");
                default -> {
                    under.seats.accept(row, "Somebody");
                    under.seats.stillFine(row, "Somebody");
                }
            }
        });
    }

    private void ask(Colleague who, String manager) {
        house.acting(
                InventedPerson.ODILE,
                () -> under.seats.ask(new BookedPlaces.Request(
                        UUID.randomUUID(),
                        session,
                        who.learner(),
                        who.organisation(),
                        manager,
                        "lead@x.example",
                        "A lead")));
    }

    private SessionRow row() {
        return sessions.find(session).orElseThrow();
    }

    /** Once, to the next week. */
    private void move() {
        change(row -> row.startsAt().equals(planned)
                ? new SessionPlanning.Planned(
                        planned.plus(Duration.ofDays(7)),
                        planned.plus(Duration.ofDays(7)).plus(Duration.ofHours(6)),
                        row.place(),
                        "",
                        "",
                        "",
                        row.capacity(),
                        null)
                : null);
    }

    private void resize(int places) {
        change(row -> new SessionPlanning.Planned(row.startsAt(), row.endsAt(), row.place(), "", "", "", places, null));
    }

    /** As the office does it. */
    private void change(
            java.util.function.Function<SessionRow, SessionPlanning.@org.jspecify.annotations.Nullable Planned> how) {
        var office = InventedPerson.ODILE.asActor();
        acting.as(office, () -> {
            var row = row();
            var next = clock.instant().isBefore(row.startsAt()) ? how.apply(row) : null;
            if (next != null
                    && under.sessionSeats.fits(session, next.capacity())
                    && house.getBean(SessionPlanning.class).change(office, row, row.version(), next)) {
                if (!next.startsAt().equals(row.startsAt())) {
                    movedAt = clock.instant();
                    under.sessionSeats.moved(session);
                }
                under.sessionSeats.passTime(session);
            }
        });
    }

    public void passTime() {
        house.acting(InventedPerson.ODILE, () -> under.sessionSeats.passTime(session));
    }

    /** The hour at which the day of the session is on, or over. */
    public void onTheDay(Duration after) {
        var at = house.acting(InventedPerson.ODILE, this::row).startsAt();
        var wanted = after.isZero()
                ? at
                : FeesByHand.dayOf(at)
                        .plusDays(after.toDays())
                        .atStartOfDay(Calendars.LONDON)
                        .toInstant();
        if (wanted.isAfter(clock.instant())) {
            clock.set(wanted);
        }
    }

    /** One trainer marks one of those who have a place, or the program charges no-shows. */
    public Runnable marks(List<BookingRow> placed, byte[] trainer) {
        if (placed.isEmpty() || random.nextInt(5) == 0) {
            return this::settle;
        }
        var who = placed.get(random.nextInt(placed.size())).id();
        var what = random.nextBoolean() ? AttendanceMark.ABSENT : AttendanceMark.values()[random.nextInt(4)];
        return () -> house.getBean(VisitorKeyTransactions.class)
                .as(trainer, () -> under.register.mark(row(), who, UUID.randomUUID(), what, "Tamsin Reed"));
    }

    public void settle() {
        house.acting(InventedPerson.ODILE, () -> under.settle(session));
    }

    /** Checks all invariants. */
    public void promises() {
        var found = owner.sql(WhatBecame.OF_SESSION)
                .param(session)
                .query(WhatBecame.class)
                .list();
        var row = house.acting(InventedPerson.ODILE, this::row);
        var taken = found.stream().filter(WhatBecame::takesAPlace).count();
        assertThat(taken).as("never over capacity").isLessThanOrEqualTo(row.capacity());
        var closed = !clock.instant().isBefore(under.seats.termsOf(row).closesAt());
        if (closed || taken < row.capacity()) {
            assertThat(found)
                    .as("no place lies empty while somebody can have it, and a list that has closed is answered")
                    .noneMatch(one -> one.waits() && (closed || one.manager().isEmpty() || one.approved()));
        }
        var unasked = found.stream().filter(one -> one.manager().isEmpty()).toList();
        assertThat(unasked.stream().dropWhile(one -> !one.waits()))
                .as("the order is kept among those who need nobody’s word")
                .noneMatch(WhatBecame::takesAPlace);
        var byHand = new FeesByHand(rules);
        assertThat(found).allSatisfy(one -> {
            assertThat(one.lines()).as("each change has its line").isEqualTo(one.version());
            assertThat(one.ends()).as("never two answers").isEqualTo(one.how() == null ? 0 : 1);
            assertThat(one.charged()).as("not coming is charged once").isBetween(0, 1);
            assertThat(one.fee())
                    .as("the fee is as the rule of that day says: %s", one)
                    .isEqualTo(due(byHand, one, row));
        });
    }

    private int due(FeesByHand byHand, WhatBecame one, SessionRow row) {
        var endedAt = one.endedAt();
        if (endedAt != null) {
            var startsAt = one.moved() || endedAt.isAfter(movedAt) ? row.startsAt() : planned;
            return "CANCELLED".equals(one.how()) && one.hadAPlace() && !one.asked()
                    ? byHand.forGivingUp(endedAt, startsAt, one.kind(), one.exempt())
                    : 0;
        }
        var isOver = clock.instant().isAfter(row.endsAt());
        return isOver && one.state().equals("CONFIRMED") && "ABSENT".equals(one.mark())
                ? byHand.forNotComing(row.startsAt(), one.kind(), one.exempt())
                : 0;
    }
}
