package org.breakwater.pathways.missingeducation.past;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.past.PastTown;
import org.breakwater.casework.past.PastTown.PastChild;
import org.breakwater.casework.past.PathwayPast.PastAct;
import org.breakwater.pathways.missingeducation.returns.SchoolReturnForm.SchoolReturn;
import org.breakwater.pathways.missingeducation.returns.SchoolReturnRow.Kind;
import org.breakwater.pathways.missingeducation.returns.SchoolReturns;
import org.breakwater.pathways.missingeducation.schools.Schools;
import org.breakwater.time.Calendars;
import org.breakwater.time.SchoolDays;
import org.breakwater.time.SchoolDays.Term;

/** The two schools that most pupils of the town attend. The first has an attendance lead. */
final class PastSchools {

    private static final Actor.Person OFFICER = InventedPerson.CORIN.asActor();
    static final Actor.Person ATTENDANCE_LEAD = InventedPerson.WYSTAN.asActor();

    private static final int FIRST_AGE = 6;
    private static final int LAST_AGE = 15;

    /** In days before now: earlier than the first referral. */
    private static final int ADDED = 720;

    private static final int ABSENT_FOR = 10;

    /** School years before and after the one of now for which there are term dates. */
    private static final int YEARS = 3;

    private final Instant now;
    private final SchoolDays days;
    private final List<String> names;
    private final Map<String, UUID> ids = new HashMap<>();

    PastSchools(PastTown town) {
        this.now = town.now();
        this.days = days(PastPupilWords.schoolYear(LocalDate.ofInstant(now, Calendars.LONDON)));
        this.names = town.children(FIRST_AGE, LAST_AGE).stream()
                .filter(child -> !child.school().isEmpty())
                .collect(groupingBy(PastChild::school, counting()))
                .entrySet()
                .stream()
                .sorted(comparing(Map.Entry<String, Long>::getValue).reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
    }

    private static SchoolDays days(int thisYear) {
        return new SchoolDays(
                IntStream.rangeClosed(thisYear - YEARS, thisYear + 1)
                        .boxed()
                        .flatMap(PastSchools::terms)
                        .toList(),
                Set.of());
    }

    private static Stream<Term> terms(int year) {
        return Stream.of(
                new Term(LocalDate.of(year, 9, 3), LocalDate.of(year, 10, 23)),
                new Term(LocalDate.of(year, 11, 2), LocalDate.of(year, 12, 18)),
                new Term(LocalDate.of(year + 1, 1, 5), LocalDate.of(year + 1, 2, 12)),
                new Term(LocalDate.of(year + 1, 2, 23), LocalDate.of(year + 1, 3, 26)),
                new Term(LocalDate.of(year + 1, 4, 13), LocalDate.of(year + 1, 5, 22)),
                new Term(LocalDate.of(year + 1, 6, 1), LocalDate.of(year + 1, 7, 21)));
    }

    List<PastAct> acts() {
        var acts = new ArrayList<PastAct>();
        var at = ago(ADDED);
        for (var name : names) {
            acts.add(new PastAct(at, OFFICER, services -> {
                var schools = services.get(Schools.class);
                var id = schools.add(OFFICER, name).orElseThrow();
                schools.keepTerms(OFFICER, id, days);
                if (hasLead(name)) {
                    schools.name(OFFICER, id, InventedPerson.WYSTAN.accountId());
                }
                ids.put(name, id);
            }));
        }
        return acts;
    }

    /** The pupils of one school, the first with the attendance lead. */
    List<PastChild> pupils(PastTown town, int which) {
        return town.children(FIRST_AGE, LAST_AGE).stream()
                .filter(child -> which < names.size() && child.school().equals(names.get(which)))
                .toList();
    }

    /** Those of every other school. */
    List<PastChild> others(PastTown town) {
        return town.children(FIRST_AGE, LAST_AGE).stream()
                .filter(child -> !names.contains(child.school()))
                .toList();
    }

    boolean hasLead(String school) {
        return !names.isEmpty() && names.getFirst().equals(school);
    }

    /** Empty for a school that is not one of the two. */
    Optional<UUID> id(String school) {
        return Optional.ofNullable(ids.get(school));
    }

    /** The latest school day on which so many have been missed until then, that day included. */
    LocalDate daysBefore(LocalDate until, int missed) {
        var day = until;
        for (int left = missed - (days.isOne(day) ? 1 : 0); left > 0; ) {
            day = day.minusDays(1);
            left -= days.isOne(day) ? 1 : 0;
        }
        return day;
    }

    /** The attendance lead sends a return about a pupil. @param ground empty unless the pupil was deleted */
    PastAct sent(PastChild child, int daysAgo, Kind kind, String ground) {
        var at = ago(daysAgo);
        var born = child.bornOn();
        var on = daysBefore(LocalDate.ofInstant(at, Calendars.LONDON), kind == Kind.ABSENT ? ABSENT_FOR : 1);
        var details = ground.isEmpty() ? "" : "Mother Lioba, 01632 960 232. Where the pupil is going is not known.";
        var sent = new SchoolReturn(kind, child.name(), born, PastPupilWords.yearGroup(born, on), on, ground, details);
        return new PastAct(at, ATTENDANCE_LEAD, services -> {
            var kept = services.get(SchoolReturns.class)
                    .keep(ATTENDANCE_LEAD, id(names.getFirst()).orElseThrow(), sent);
            if (kept != SchoolReturns.Kept.NEW) {
                throw new IllegalStateException("A return of the town: " + kept);
            }
        });
    }

    Instant ago(int before) {
        return now.minus(Duration.ofDays(before)).minus(Duration.ofHours(4));
    }
}
