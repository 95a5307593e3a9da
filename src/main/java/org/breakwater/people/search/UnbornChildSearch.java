package org.breakwater.people.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.comparison.ComparedPerson;
import org.breakwater.people.comparison.MatchReason;
import org.breakwater.people.comparison.MatchScore;
import org.breakwater.people.comparison.PersonComparison;
import org.breakwater.people.parsing.ComparedNames;
import org.breakwater.people.parsing.KnownBirthDate;
import org.breakwater.people.parsing.SearchableAddress;

/** How alike an unborn child is to "Unborn baby of Kate Smith, due 14 January 2027": by the mother, and by the date. */
record UnbornChildSearch(SearchTerms terms, PersonComparison comparison) {

    private static final double SAME_DAY = 12;
    private static final double SAME_MONTH = 5;
    private static final double OTHER_DAY = -5;

    Optional<FoundPerson> compared(UnbornChildRow row) {
        var reasons = Stream.concat(byMother(row).stream(), byDate(row.expected()).stream())
                .toList();
        var bits = reasons.stream().mapToDouble(MatchReason::bits).sum();
        return bits <= 0
                ? Optional.empty()
                : Optional.of(new FoundPerson(
                        row.id(),
                        row.recordId(),
                        ReportedPerson.Part.CHILD,
                        row.called(),
                        row.born(),
                        row.dueInWords(),
                        row.address(),
                        described(ComparedNames.read(row.mothersName()), row.expected(), row.address()),
                        new MatchScore(bits, reasons, false, false, false)));
    }

    /** The mother; where no one said who she is, any adult of the same record, who is then named as no more. */
    private Optional<MatchReason> byMother(UnbornChildRow row) {
        return best("mother: ", List.of(row.mothersName()))
                .or(() -> best("adult in the same contact: ", row.mother().isBlank() ? row.adults() : List.of()));
    }

    private Optional<MatchReason> best(String whose, List<String> names) {
        var reasons = new ArrayList<MatchReason>();
        for (var name : names) {
            var told = described(ComparedNames.read(name), KnownBirthDate.UNKNOWN, "");
            for (var meant : terms.meant()) {
                var asked = described(meant.names(), KnownBirthDate.UNKNOWN, "");
                reasons.addAll(comparison.of(asked, told).signs());
            }
        }
        return reasons.stream()
                .filter(MatchReason::agrees)
                .max(Comparator.comparingDouble(MatchReason::bits))
                .map(one -> new MatchReason(one.field(), one.bits(), whose + one.words()));
    }

    /** Expected dates move with each scan, so one in the same month speaks for it too. */
    private Optional<MatchReason> byDate(KnownBirthDate expected) {
        var typed = terms.born();
        if (!typed.isKnown() || !expected.isKnown()) {
            return Optional.empty();
        }
        if (typed.isWhole() && typed.equals(expected)) {
            return Optional.of(new MatchReason(MatchReason.Field.BORN, SAME_DAY, "same expected date"));
        }
        var isNear = typed.year() == expected.year()
                && (typed.month() == 0 || expected.month() == 0 || typed.month() == expected.month());
        return Optional.of(
                isNear
                        ? new MatchReason(MatchReason.Field.BORN, SAME_MONTH, "expected in the same month or year")
                        : new MatchReason(MatchReason.Field.BORN, OTHER_DAY, "different expected date"));
    }

    private static ComparedPerson described(ComparedNames names, KnownBirthDate born, String address) {
        return new ComparedPerson(names, born, SearchableAddress.read(address), "", Map.of());
    }
}
