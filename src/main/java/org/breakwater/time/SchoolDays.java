package org.breakwater.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The days on which one school is open to its pupils: Monday to Friday in its terms, without bank holidays, half-terms
 * and staff days. Every school has its own.
 *
 * @param terms in order; a half-term is a gap between two of them, or among the closed days
 * @param closed days inside a term on which no pupil is expected
 */
public record SchoolDays(List<Term> terms, Set<LocalDate> closed) {

    /** From its first day to its last, both included. */
    public record Term(LocalDate first, LocalDate last) {

        public Term {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("A term cannot end before it begins: %s, %s".formatted(first, last));
            }
        }

        boolean includes(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public SchoolDays {
        terms = List.copyOf(terms);
        closed = Set.copyOf(closed);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A school needs its term dates");
        }
        for (int i = 1; i < terms.size(); i++) {
            if (!terms.get(i).first().isAfter(terms.get(i - 1).last())) {
                throw new IllegalArgumentException("The terms must follow each other: " + terms.get(i));
            }
        }
    }

    /** Whether the term dates reach this date. Check before you count towards a date that a person typed. */
    public boolean knows(LocalDate day) {
        return !day.isBefore(terms.getFirst().first())
                && !day.isAfter(terms.getLast().last());
    }

    /**
     * Whether pupils are expected.
     *
     * @throws IllegalArgumentException for a date that the term dates do not {@linkplain #knows reach}
     */
    public boolean isOne(LocalDate day) {
        if (!knows(day)) {
            throw new IllegalArgumentException("The term dates reach from %s to %s, not to %s"
                    .formatted(terms.getFirst().first(), terms.getLast().last(), day));
        }
        return WorkingDays.isOne(day) && !closed.contains(day) && terms.stream().anyMatch(term -> term.includes(day));
    }
}
