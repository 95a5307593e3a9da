package org.breakwater.casework.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a case that matters first, as the list and the header of a case name it: the earliest of what has to
 * be done next. Feedback matters first where the case is waiting for it, and what another team does weeks later only
 * where nothing else runs.
 *
 * @param rule what it was counted by
 * @param name what must be done, as its clock says it
 */
public record ShownDeadline(String rule, String name, Instant dueAt) {

    /** Feedback to the person who referred. */
    public static final String FEEDBACK = "referrer-told";

    private static final char NO_BREAK_SPACE = '\u00a0';

    private static final Set<String> LATER = Set.of(FEEDBACK, "conference", "assessment-finished");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("contact-decided", "Decision"),
            Map.entry("red-decided", "MASH enquiry"),
            Map.entry("amber-enquiry", "MASH enquiry"),
            Map.entry("green-enquiry", "MASH enquiry"),
            Map.entry(FEEDBACK, "Feedback"),
            Map.entry("told-before-home", "Call before school ends"),
            Map.entry("strategy-held", "Strategy discussion"),
            Map.entry("strategy-reconvened", "Strategy discussion"),
            Map.entry("conference", "ICPC, if needed"),
            Map.entry("assessment-finished", "Assessment"),
            Map.entry("handover-red", "Handover"),
            Map.entry("handover-accepted", "Handover"),
            Map.entry("handover-declined", "Reallocate handover"));

    public static ShownDeadline of(ClockRow clock) {
        return new ShownDeadline(clock.rule(), clock.name(), clock.dueAt());
    }

    /** One that a list keeps without its clock. @param rule null where it was never said */
    public static Optional<ShownDeadline> of(@Nullable String rule, @Nullable Instant dueAt) {
        return Optional.ofNullable(dueAt).map(due -> new ShownDeadline(rule == null ? "" : rule, "deadline", due));
    }

    /**
     * The one of these that matters first.
     *
     * @param awaited the rules of what the case is waiting for; of two that are due at once, the one named first here
     */
    public static Optional<ShownDeadline> first(Collection<ShownDeadline> running, List<String> awaited) {
        return running.stream()
                .min(Comparator.comparing((ShownDeadline one) -> one.isForLater(awaited))
                        .thenComparing(ShownDeadline::dueAt)
                        .thenComparing(one -> awaited.contains(one.rule) ? awaited.indexOf(one.rule) : awaited.size())
                        .thenComparing(ShownDeadline::rule));
    }

    /** By when feedback is due, which goes on beside what is waited for first. */
    public static Optional<Instant> feedbackDue(Collection<ShownDeadline> running) {
        return running.stream()
                .filter(one -> one.rule.equals(FEEDBACK))
                .map(ShownDeadline::dueAt)
                .findFirst();
    }

    private boolean isForLater(List<String> awaited) {
        return LATER.contains(rule) && !awaited.contains(rule);
    }

    /** Such as "Decision" or "Strategy discussion"; of a rule without a noun what must be done. */
    public String inWords() {
        return NAMES.getOrDefault(rule, name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1));
    }

    /** Such as "Decision, in 3 h 20 m" or "Decision, 2 d overdue", for a list. The time stays on one line. */
    public String inShort(Instant now) {
        return inWords() + ", " + EnglishTimes.untilDueInShort(dueAt, now).replace(' ', NO_BREAK_SPACE);
    }

    /** Such as "Decision: due in 40 minutes, at 16:25 on Friday 28 August"; of one far off the date alone. */
    public String inFull(Instant now) {
        return inFull(inWords(), now);
    }

    /** The same, called by a noun that says how the case stands. */
    public String inFull(String noun, Instant now) {
        if (EnglishTimes.isFarOff(dueAt, now)) {
            return noun + ": " + EnglishTimes.untilDue(dueAt, now);
        }
        return (isLateAt(now) ? "%s: %s. It was due at %s on %s" : "%s: %s, at %s on %s")
                .formatted(
                        noun,
                        EnglishTimes.untilDue(dueAt, now),
                        EnglishTimes.clock(dueAt),
                        EnglishTimes.day(LocalDate.ofInstant(dueAt, Calendars.LONDON)));
    }

    public boolean isLateAt(Instant now) {
        return dueAt.isBefore(now);
    }
}
