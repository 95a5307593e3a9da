package org.breakwater.training.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.breakwater.training.catalogue.Course;
import org.jspecify.annotations.Nullable;

/** Venues, trainers and sessions: forty past ones in two years, and twenty-five to come. */
final class PastProgramme {

    private static final int PAST = 40;
    private static final int TO_COME = 25;
    private static final int PAST_DAYS = 700;

    /** Booking opens 180 days before a session. */
    private static final int DAYS_TO_COME = 170;

    private static final String STEP_FREE = "Step-free entrance and accessible toilet. Free parking. Hearing loop.";
    private static final String STEPS =
            "Two steps at the entrance; ring for the ramp. No parking: use the Quay car park.";

    record Venue(UUID id, String name, String address, String access, int holds, String notes, Instant addedAt) {

        /** As a session copies it. */
        String place() {
            return name + ", " + address;
        }
    }

    record Trainer(
            UUID id,
            String name,
            String email,
            String topics,
            String availability,
            String employer,
            Instant approvedAt,
            Instant madeAt) {

        @Override
        public String toString() {
            return "Trainer[" + id + "]";
        }
    }

    record Session(
            UUID id,
            String course,
            Instant startsAt,
            Instant endsAt,
            String place,
            String link,
            String access,
            String trainers,
            int capacity,
            @Nullable Instant cancelledAt,
            @Nullable String cancelledWhy,
            int version,
            @Nullable UUID venueId) {}

    record SessionTrainer(UUID sessionId, UUID trainerId) {}

    record SessionChange(UUID sessionId, int version, String what, String words, String byName, Instant at) {}

    private final Chance chance;
    private final PastDays days;
    private final String officer;
    private final Instant since;
    private final List<Venue> venues;
    private final List<Trainer> trainers;
    private final List<Session> sessions = new ArrayList<>();
    private final List<SessionTrainer> teaching = new ArrayList<>();
    private final List<SessionChange> changes = new ArrayList<>();

    PastProgramme(PastDays days, Chance chance, List<Course> courses, List<String> names, String officer) {
        this.chance = chance;
        this.days = days;
        this.officer = officer;
        this.since = days.before(days.now(), PAST_DAYS + 60);
        this.venues = List.of(
                venue(
                        "Quay Civic Centre",
                        "1 Harbour Parade, Saltmarsh Quay",
                        STEP_FREE,
                        40,
                        "Book with the caretaker."),
                venue("Tern Road Training Room", "Tern Road, Saltmarsh Quay", STEPS, 24, "Free for partners."),
                venue("Lighthouse Library", "12 Beacon Street, Saltmarsh Quay", STEP_FREE, 20, "Closes at 17:00."),
                venue("Haven Community Hall", "Church Lane, Saltmarsh Quay", STEPS, 60, "£80 for a day."),
                venue("Hospital Education Centre", "Estuary Way, Saltmarsh Quay", STEP_FREE, 30, "Pay for parking."));
        this.trainers = names.stream().map(this::trainer).toList();
        for (int number = 0; number < PAST; number++) {
            var ago = PAST_DAYS - number * (PAST_DAYS - 4) / PAST;
            add(courses.get(number % courses.size()), days.working(-ago), LocalTime.of(9, 30));
        }
        // One each side of now: a register that is still to be taken, and a day that begins soon.
        add(courses.getFirst(), days.working(-3), LocalTime.of(10, 0));
        for (int number = 0; number < TO_COME; number++) {
            var ahead = 1 + number * DAYS_TO_COME / TO_COME;
            var course = courses.get((number + 1) % courses.size());
            var afternoon = number % 3 == 2 && course.hours() <= 3;
            add(course, days.working(ahead), afternoon ? LocalTime.of(13, 0) : LocalTime.of(9, 30));
        }
    }

    private Venue venue(String name, String address, String access, int holds, String notes) {
        return new Venue(chance.id(), name, address, access, holds, notes, since);
    }

    private Trainer trainer(String name) {
        var email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@trainers.example";
        return new Trainer(
                chance.id(), name, email, "Core courses", "Term time", "Quay Children’s Assessment Team", since, since);
    }

    private void add(Course course, LocalDate day, LocalTime starts) {
        var id = chance.id();
        var online = course.way() == Course.Way.VIRTUAL;
        var venue = online ? null : chance.any(venues);
        var by = chance.some(trainers, course.hours() > 3 ? 2 : 1).stream()
                .sorted(Comparator.comparing(Trainer::name))
                .toList();
        var startsAt = PastDays.at(day, starts);
        var isCancelled = sessions.size() % 16 == 15;
        var planned = days.before(startsAt, 120);
        var cancelled = isCancelled ? days.before(startsAt, 9) : null;
        sessions.add(new Session(
                id,
                course.id(),
                startsAt,
                PastDays.at(day, starts.plusMinutes(minutes(course))),
                venue == null ? "" : venue.place(),
                online ? "https://meet.example.org/" + course.id() : "",
                venue == null ? "" : venue.access(),
                String.join(", ", by.stream().map(Trainer::name).toList()),
                venue == null ? 24 : Math.min(venue.holds(), 20),
                cancelled,
                isCancelled ? "The trainer is unwell." : null,
                isCancelled ? 2 : 1,
                venue == null ? null : venue.id()));
        by.forEach(one -> teaching.add(new SessionTrainer(id, one.id())));
        changes.add(new SessionChange(id, 1, "Added", "", officer, planned));
        if (cancelled != null) {
            changes.add(new SessionChange(id, 2, "Cancelled", "The trainer is unwell.", officer, cancelled));
        }
    }

    /** A course of two days has one of them here. */
    private static long minutes(Course course) {
        return Math.min(course.hours(), 7) * 60L;
    }

    List<Venue> venues() {
        return venues;
    }

    List<Trainer> trainers() {
        return trainers;
    }

    /** In the order in which they begin, nearly. */
    List<Session> sessions() {
        return sessions;
    }

    List<SessionTrainer> teaching() {
        return teaching;
    }

    List<SessionChange> changes() {
        return changes;
    }
}
