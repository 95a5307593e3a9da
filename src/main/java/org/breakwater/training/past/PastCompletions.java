package org.breakwater.training.past;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.past.PastWorkplaces.Delegate;
import org.jspecify.annotations.Nullable;

/** E-learning, and training done elsewhere: most of it checked, some waiting for the office, a little refused. */
final class PastCompletions {

    private static final int OLDEST_DAYS = 500;

    /** How often the office imports the file of the e-learning site. */
    private static final int IMPORT_DAYS = 84;

    private static final String SITE = "The e-learning site";

    record ImportFile(UUID id, String givenBy, String byName, Instant at) {}

    /** @param kind of the two that the table knows */
    record Completion(
            UUID id,
            UUID learnerId,
            String course,
            LocalDate completedOn,
            String kind,
            String givenBy,
            String saidBy,
            Instant saidAt,
            @Nullable String checkedBy,
            @Nullable Instant checkedAt,
            String refusedWhy,
            @Nullable UUID broughtIn) {

        @Override
        public String toString() {
            return "Completion[" + id + "]";
        }
    }

    private final PastDays days;
    private final Chance chance;
    private final String officer;
    private final List<ImportFile> imports = new ArrayList<>();
    private final List<Completion> completions = new ArrayList<>();

    PastCompletions(PastDays days, Chance chance, List<Course> courses, List<Delegate> delegates, String officer) {
        this.days = days;
        this.chance = chance;
        this.officer = officer;
        for (int ago = 3; ago < OLDEST_DAYS; ago += IMPORT_DAYS) {
            imports.add(new ImportFile(chance.id(), SITE, officer, days.before(days.now(), ago)));
        }
        courses.stream()
                .filter(Course::isOnline)
                .forEach(course -> delegates.stream()
                        .filter(who -> chance.is(course.duties().isEmpty() ? 72 : 25))
                        .forEach(who -> broughtIn(who, course)));
        elsewhere(courses, delegates);
    }

    /** The certificates of earlier years, which the office took over when it began. */
    void takeOver(Delegate who, String kind, List<Course> courses) {
        courses.stream()
                .filter(course -> !course.isOnline() && course.isNeededBy(kind, Set.copyOf(who.duties())))
                .filter(course -> chance.is(55))
                .forEach(course -> {
                    var ago = chance.from(OLDEST_DAYS, 2 * OLDEST_DAYS);
                    var said = days.before(days.now(), OLDEST_DAYS - 10);
                    add(who, course, ago, "ELSEWHERE", "Training before this platform", officer, said, said, "", null);
                });
    }

    private void broughtIn(Delegate who, Course course) {
        var ago = chance.from(5, OLDEST_DAYS - IMPORT_DAYS);
        var file = imports.get((ago - 3) / IMPORT_DAYS);
        add(who, course, ago, "E_LEARNING", SITE, officer, file.at(), file.at(), "", file.id());
    }

    private void elsewhere(List<Course> courses, List<Delegate> delegates) {
        var taught = courses.stream().filter(course -> !course.isOnline()).toList();
        var elsewhere = delegates.stream().filter(who -> who.email() != null).toList();
        var number = 0;
        for (var who : chance.some(elsewhere, 40)) {
            var waits = number < 4;
            var refused = number == 4 || number == 5 ? "The certificate is for another course." : "";
            var ago = waits ? chance.from(6, 20) : chance.from(30, OLDEST_DAYS);
            var said = days.before(days.now(), ago - 2);
            var checked = waits ? null : said.plus(Duration.ofDays(1));
            var by = Objects.requireNonNull(who.email());
            add(who, chance.any(taught), ago, "ELSEWHERE", "Estuary Partnership", by, said, checked, refused, null);
            number++;
        }
    }

    private void add(
            Delegate who,
            Course course,
            int ago,
            String kind,
            String givenBy,
            String saidBy,
            Instant said,
            @Nullable Instant checked,
            String refused,
            @Nullable UUID file) {
        completions.add(new Completion(
                chance.id(),
                who.id(),
                course.id(),
                LocalDate.ofInstant(days.before(days.now(), ago), Calendars.LONDON),
                kind,
                givenBy,
                saidBy,
                said,
                checked == null ? null : officer,
                checked,
                refused,
                file));
    }

    List<ImportFile> imports() {
        return imports;
    }

    List<Completion> completions() {
        return completions;
    }
}
