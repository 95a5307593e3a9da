package org.breakwater.training.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A course of the partnership.
 *
 * @param id its permanent address, never reused
 * @param aliases other names that people search for, such as DSL
 * @param from the first day on which it is offered, until its last
 * @param level the partnership's own, from 1 to 3
 * @param groups the staff groups, from 1 to 8, that it is meant for
 * @param hours its duration
 * @param refresh after how many months a refresher is due; empty if never
 * @param before prerequisite courses, by their ids
 * @param aim in one sentence
 * @param outcomes what someone can do afterwards; each begins with a verb
 * @param kinds the types of organisation that need it, by their ids
 * @param duties the duties that need it, by their ids; empty if everyone in those organisations does
 * @param procedures related chapters of the manual, by address and title
 * @param link to the e-learning; empty if the file has none, or it is a session
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

    /** The format of a course. */
    public enum Way {
        ONLINE("E-learning, at your own pace"),
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

    /** Whether it has no dates, because it is e-learning. */
    public boolean isOnline() {
        return way == Way.ONLINE;
    }

    boolean isOfferedOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether someone in this type of organisation with these duties needs it. */
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

    /** How often a refresher is due. */
    public String refresher() {
        return refresh.isEmpty() ? "Not required (certificate does not expire)" : every().replaceFirst("e", "E");
    }

    private String every() {
        var months = refresh.orElseThrow();
        return months == 12
                ? "every year"
                : months % 12 == 0 ? "every " + months / 12 + " years" : "every " + months + " months";
    }
}
