package org.breakwater.training.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A course that the partnership offers.
 *
 * @param id its address for good, never used for another course
 * @param aliases other names that people search for, such as DSL
 * @param from the day from which it is offered, until its last
 * @param level the partnership's own, from 1 to 3
 * @param groups the groups of staff, from 1 to 8, that it is meant for
 * @param hours how long it takes
 * @param refresh after how many months someone has to come again; empty when never
 * @param before courses that have to be done first, by their ids
 * @param aim in one sentence
 * @param outcomes what someone can do afterwards; each begins with a verb
 * @param kinds the kinds of work that need it, by their ids
 * @param duties the duties that need it, by their ids; empty when everyone in those kinds of work does
 * @param procedures where the manual says more, by address and title
 * @param link where it is done in one's own time; empty when the file does not say, or it is given together
 */
public record Course(
        String id,
        String title,
        List<String> aliases,
        LocalDate from,
        Optional<LocalDate> until,
        Way way,
        int level,
        List<Integer> groups,
        int hours,
        OptionalInt refresh,
        List<String> before,
        String aim,
        List<String> outcomes,
        String who,
        Set<String> kinds,
        Set<String> duties,
        List<NamedOption> procedures,
        String link) {

    /** How a course is given. */
    public enum Way {
        ONLINE("Online, in your own time"),
        VIRTUAL("Live online"),
        FACE_TO_FACE("Face to face");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    public String address() {
        return "/training/courses/" + id;
    }

    /** Whether it needs no day, because everyone does it in their own time. */
    public boolean isOnline() {
        return way == Way.ONLINE;
    }

    boolean isOfferedOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether someone with this kind of work and these duties needs it. */
    public boolean isNeededBy(String kind, Set<String> theirs) {
        return kinds.contains(kind) && (duties.isEmpty() || duties.stream().anyMatch(theirs::contains));
    }

    public String howLong() {
        return hours == 1 ? "1 hour" : hours + " hours";
    }

    /** How long it is valid, as a sentence. */
    public String holds() {
        return refresh.isEmpty() ? "Does not expire." : "Refresher " + every() + ".";
    }

    /** How often it has to be done again. */
    public String refresher() {
        return refresh.isEmpty() ? "Does not expire" : every().replaceFirst("e", "E");
    }

    private String every() {
        var months = refresh.orElseThrow();
        return months == 12
                ? "every year"
                : months % 12 == 0 ? "every " + months / 12 + " years" : "every " + months + " months";
    }
}
