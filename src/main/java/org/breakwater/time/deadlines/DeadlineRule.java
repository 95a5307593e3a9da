package org.breakwater.time.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline rule, as data. A record that was made under a version of a rule keeps that version.
 *
 * @param id its id in the code, such as {@code contact-decided}; the same in every version
 * @param version counts from 1
 * @param limit how many of the unit
 * @param kind whether it must be done within that time, so long before a date, or not before it has passed
 * @param startsWith what starts it, in words that go before a time: "received", "rated amber", "planned start"
 * @param source where the limit is published
 * @param validFrom the first start date to which this version applies
 * @param validTo the last such date; null while it is in force
 * @param name what must be done, in words: "decide what happens next"
 */
public record DeadlineRule(
        String id,
        int version,
        int limit,
        LimitUnit unit,
        LimitKind kind,
        String startsWith,
        RuleBasis basis,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String name) {

    public DeadlineRule {
        refuseIf(id.isBlank(), id, version, "it has no id");
        refuseIf(version < 1, id, version, "versions count from 1");
        refuseIf(limit < 1, id, version, "its limit must be 1 or more");
        refuseIf(
                kind == LimitKind.BEFORE && unit == LimitUnit.WORKING_HOURS,
                id,
                version,
                "working hours are not counted back");
        refuseIf(startsWith.isBlank(), id, version, "it does not say what starts it");
        refuseIf(source.isBlank(), id, version, "it has no source");
        refuseIf(name.isBlank(), id, version, "it does not say what must be done");
        refuseIf(validTo != null && validTo.isBefore(validFrom), id, version, "it ends before it begins");
    }

    /** The limit in words, such as "3 working days", "6 weeks before" or "not before 30 days". */
    public String limitInWords() {
        return switch (kind) {
            case WITHIN -> lengthInWords();
            case BEFORE -> lengthInWords() + " before";
            case NOT_BEFORE -> "not before " + lengthInWords();
        };
    }

    /** How long it is, such as "3 working days", whatever its kind. */
    public String lengthInWords() {
        return unit.inWords(limit);
    }

    /** Whether this version applies to a clock that starts on this date. */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }

    private static void refuseIf(boolean wrong, String id, int version, String why) {
        if (wrong) {
            throw new IllegalArgumentException("Deadline rule %s, version %d: %s".formatted(id, version, why));
        }
    }
}
