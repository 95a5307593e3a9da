package org.breakwater.pathways.privatefostering.past;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.past.PastCase;
import org.breakwater.casework.past.PastTown.PastChild;
import org.breakwater.casework.past.PathwayPast.PastAct;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementDecisions;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementNotifications;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementStep;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementVisits;
import org.breakwater.pathways.privatefostering.lifecycle.Arrangements;
import org.breakwater.pathways.privatefostering.lifecycle.PrivateFostering;
import org.breakwater.pathways.privatefostering.records.FosteringRow.Ending;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Outcome;
import org.breakwater.time.Calendars;

/** One arrangement, from the notification as far as it went. */
final class PastArrangement {

    /** How far it went. */
    enum Course {
        NOTIFIED,
        VISITED,
        SUITABLE,
        SUITABLE_THEN_LATE,
        REQUIREMENTS,
        PROHIBITED,
        NOT_PRIVATE_FOSTERING,
        RETURNED
    }

    private static final Actor.Person WORKER = InventedPerson.THEA.asActor();
    private static final Actor.Person MANAGER = InventedPerson.BRAM.asActor();

    /** In days: within the six weeks of the first year and the twelve of the later ones. */
    private static final int BETWEEN_VISITS = 38;

    private final PastChild child;
    private final Instant now;
    private final Instant toldAt;
    private final NotifierKind notifier;
    private final PastCase<ArrangementStep> past = new PastCase<>(PrivateFostering.PATHWAY);

    PastArrangement(PastChild child, Instant now, int daysAgo, NotifierKind notifier) {
        this.child = child;
        this.now = now;
        this.toldAt = now.minus(Duration.ofDays(daysAgo));
        this.notifier = notifier;
    }

    List<PastAct> acts(Course course) {
        var visitor = new Actor.Visitor();
        past.opened(
                toldAt,
                visitor,
                services -> services.get(ArrangementNotifications.class)
                        .receive(visitor, PastArrangementWords.told(child, notifier, day(-9)), UUID.randomUUID()));
        if (course != Course.NOTIFIED) {
            visit(6);
            visit(20);
        }
        outcome(course)
                .ifPresent(outcome -> later(
                        28,
                        MANAGER,
                        (services, by, seen) -> services.get(ArrangementDecisions.class)
                                .decide(by, seen, seen.version(), PastArrangementWords.decision(outcome, day(28)))));
        afterwards(course);
        return past.acts();
    }

    private void afterwards(Course course) {
        if (course == Course.SUITABLE || course == Course.REQUIREMENTS || course == Course.RETURNED) {
            visits(course == Course.RETURNED ? 180 : 1_000);
        }
        if (course == Course.SUITABLE_THEN_LATE) {
            visits(62);
        }
        if (course == Course.SUITABLE) {
            later(
                    385,
                    MANAGER,
                    (services, by, seen) -> services.get(Arrangements.class)
                            .change(
                                    by,
                                    seen,
                                    seen.version(),
                                    Arrangements.Change.REVIEW,
                                    day(385),
                                    Known.NOT_KNOWN,
                                    "Settled. The mother rings twice a week"));
        }
        if (course == Course.PROHIBITED) {
            end(36, Ending.PROHIBITED, "The child moved to an aunt");
        }
        if (course == Course.RETURNED) {
            end(200, Ending.RETURNED, "Back with the father, who has a flat now");
        }
    }

    private void end(int day, Ending ending, String words) {
        later(
                day,
                WORKER,
                (services, by, seen) ->
                        services.get(Arrangements.class).end(by, seen, seen.version(), ending, day(day), words));
    }

    private void visits(int until) {
        for (int day = 20 + BETWEEN_VISITS;
                day <= until && toldAt.plus(Duration.ofDays(day)).isBefore(now);
                day += BETWEEN_VISITS) {
            visit(day);
        }
    }

    private static Optional<Outcome> outcome(Course course) {
        return switch (course) {
            case NOTIFIED, VISITED -> Optional.empty();
            case SUITABLE, SUITABLE_THEN_LATE, RETURNED -> Optional.of(Outcome.SUITABLE);
            case REQUIREMENTS -> Optional.of(Outcome.REQUIREMENTS);
            case PROHIBITED -> Optional.of(Outcome.PROHIBITED);
            case NOT_PRIVATE_FOSTERING -> Optional.of(Outcome.NOT_PRIVATE_FOSTERING);
        };
    }

    private void visit(int day) {
        later(
                day,
                WORKER,
                (services, by, seen) -> services.get(ArrangementVisits.class)
                        .record(by, seen, seen.version(), PastArrangementWords.visit(day(day))));
    }

    private LocalDate day(int after) {
        return LocalDate.ofInstant(toldAt.plus(Duration.ofDays(after)), Calendars.LONDON);
    }

    private void later(int days, Actor.Person by, PastCase.Work<ArrangementStep> work) {
        past.later(toldAt.plus(Duration.ofDays(days)), by, work);
    }
}
