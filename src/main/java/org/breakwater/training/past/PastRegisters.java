package org.breakwater.training.past;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.breakwater.training.AttendanceMark;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.catalogue.CurrencyStatus;
import org.breakwater.training.certificates.CertificateCode;
import org.breakwater.training.evaluate.EvaluationStage;
import org.breakwater.training.past.PastBookings.Place;
import org.jspecify.annotations.Nullable;

/** What became of past places: who came, what they said of it before, straight after and later, and certificates. */
final class PastRegisters {

    /** The register of a session that has just ended is still to be taken. */
    private static final Duration NOT_TAKEN = Duration.ofDays(5);

    private static final int LATER_DAYS = 90;
    private static final int FEE_PENCE = 5_000;

    private static final List<String> REMARKS = List.of(
            "",
            "",
            "The exercise with the chronology will change how I write mine.",
            "More time for questions, please.",
            "I now know who to call and what to say.",
            "It was well worth the time.");

    record Mark(UUID id, UUID bookingId, AttendanceMark what, Instant at, String byName) {}

    record AbsenceFee(UUID bookingId, int pence, Instant chargedAt) {}

    record Evaluation(
            UUID bookingId,
            EvaluationStage stage,
            String words,
            @Nullable Integer teaching,
            Instant saidAt) {

        @Override
        public String toString() {
            return "Evaluation[" + stage + "]";
        }
    }

    record Answer(UUID bookingId, EvaluationStage stage, int position, String outcome, int score) {}

    record Certificate(
            UUID id,
            String code,
            UUID bookingId,
            String name,
            String course,
            String title,
            int level,
            int hours,
            LocalDate heldOn,
            @Nullable LocalDate holdsUntil,
            String trainers,
            Instant issuedAt) {

        @Override
        public String toString() {
            return "Certificate[" + id + "]";
        }
    }

    private final PastDays days;
    private final Chance chance;
    private final PastWorkplaces workplaces;
    private final List<Mark> marks = new ArrayList<>();
    private final List<AbsenceFee> fees = new ArrayList<>();
    private final List<Evaluation> evaluations = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Certificate> certificates = new ArrayList<>();

    PastRegisters(PastDays days, Chance chance, PastWorkplaces workplaces, List<Course> courses, List<Place> places) {
        this.days = days;
        this.chance = chance;
        this.workplaces = workplaces;
        for (var place : places) {
            var course = courses.stream()
                    .filter(one -> one.id().equals(place.session().course()))
                    .findFirst()
                    .orElseThrow();
            if (place.session().endsAt().isBefore(days.now().minus(NOT_TAKEN))) {
                took(place, course);
            } else if (days.before(place.session().startsAt(), 5).isBefore(days.now()) && chance.is(50)) {
                say(
                        place,
                        course,
                        EvaluationStage.BEFORE,
                        days.before(place.session().startsAt(), 5),
                        1,
                        3);
            }
        }
    }

    private void took(Place place, Course course) {
        var session = place.session();
        var number = chance.from(1, 100);
        var what = number <= 86
                ? AttendanceMark.CAME
                : number <= 91 ? AttendanceMark.LATE : number <= 94 ? AttendanceMark.PART : AttendanceMark.ABSENT;
        var id = place.booking().id();
        marks.add(new Mark(chance.id(), id, what, session.startsAt(), session.trainers()));
        if (what == AttendanceMark.ABSENT) {
            var exempt = workplaces.of(place.delegate()).exempt();
            fees.add(new AbsenceFee(id, exempt ? 0 : FEE_PENCE, session.endsAt().plus(Duration.ofDays(1))));
            return;
        }
        if (place.delegate().email() != null) {
            evaluate(place, course, what);
        }
    }

    private void evaluate(Place place, Course course, AttendanceMark what) {
        var session = place.session();
        if (chance.is(70)) {
            say(place, course, EvaluationStage.BEFORE, days.before(session.startsAt(), 2), 1, 3);
        }
        if (chance.is(82)) {
            var at = session.endsAt().plus(Duration.ofHours(2));
            say(place, course, EvaluationStage.AFTER, at, 3, 5);
            if (what != AttendanceMark.PART) {
                certify(place, course, at);
            }
        }
        var later = session.endsAt().plus(Duration.ofDays(LATER_DAYS));
        if (days.isPast(later) && chance.is(50)) {
            say(place, course, EvaluationStage.LATER, later, 2, 5);
        }
        if (days.isPast(later) && !place.booking().managerEmail().isEmpty() && chance.is(60)) {
            say(place, course, EvaluationStage.MANAGER, later, 2, 5);
        }
    }

    private void say(Place place, Course course, EvaluationStage stage, Instant at, int least, int most) {
        var id = place.booking().id();
        var teaching = stage == EvaluationStage.AFTER ? chance.from(3, 5) : null;
        var words = stage == EvaluationStage.BEFORE ? "" : chance.any(REMARKS);
        evaluations.add(new Evaluation(id, stage, words, teaching, at));
        for (int position = 0; position < course.outcomes().size(); position++) {
            answers.add(new Answer(id, stage, position, course.outcomes().get(position), chance.from(least, most)));
        }
    }

    private void certify(Place place, Course course, Instant at) {
        var heldOn = LocalDate.ofInstant(place.session().startsAt(), Calendars.LONDON);
        certificates.add(new Certificate(
                chance.id(),
                CertificateCode.byChance().symbols(),
                place.booking().id(),
                place.delegate().name(),
                course.id(),
                course.title(),
                course.level(),
                course.hours(),
                heldOn,
                CurrencyStatus.lastDay(Optional.of(heldOn), course.refresh()).orElse(null),
                place.session().trainers(),
                at));
    }

    List<Mark> marks() {
        return marks;
    }

    List<AbsenceFee> fees() {
        return fees;
    }

    List<Evaluation> evaluations() {
        return evaluations;
    }

    List<Answer> answers() {
        return answers;
    }

    List<Certificate> certificates() {
        return certificates;
    }
}
