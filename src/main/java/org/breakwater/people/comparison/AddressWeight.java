package org.breakwater.people.comparison;

import java.util.List;
import org.breakwater.people.comparison.MatchReason.Field;
import org.breakwater.people.parsing.SearchableAddress;
import org.breakwater.people.parsing.WordSimilarity;

/**
 * The weight of two addresses. Less than it seems: everyone who lives there has the same one, and people move. That is
 * why a full address that agrees weighs no more than one name.
 */
final class AddressWeight {

    private static final double MOST_OF_IT = 0.6;
    private static final double SOME_OF_IT = 0.34;

    /** From this score on it is the same address, or almost certainly. */
    static final double SAME_DOOR = 7;

    private AddressWeight() {}

    static MatchReason postcode(SearchableAddress a, SearchableAddress b) {
        var one = a.postcode();
        var other = b.postcode();
        if (one.isEmpty() || other.isEmpty()) {
            return new MatchReason(Field.POSTCODE, 0, "");
        }
        if (one.equals(other)) {
            return new MatchReason(Field.POSTCODE, 6.5, "same postcode");
        }
        return WordSimilarity.isTurned(one, other) || WordSimilarity.edits(one, other) <= 1
                ? MatchReason.partly(Field.POSTCODE, 1, "postcode differs by one character")
                : new MatchReason(Field.POSTCODE, -2, "different postcode");
    }

    static MatchReason address(SearchableAddress a, SearchableAddress b) {
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return new MatchReason(Field.ADDRESS, 0, "");
        }
        var share = share(a.words(), b.words());
        var sameNumber = !a.number().isEmpty() && a.number().equals(b.number());
        if (share >= MOST_OF_IT) {
            return sameNumber
                    ? new MatchReason(Field.ADDRESS, SAME_DOOR, "same address")
                    : MatchReason.partly(Field.ADDRESS, 4.5, sameStreet(a, b));
        }
        if (share >= SOME_OF_IT) {
            return MatchReason.partly(Field.ADDRESS, sameNumber ? 4 : 1.5, "similar address");
        }
        return sameNumber
                ? new MatchReason(Field.ADDRESS, 0, "")
                : new MatchReason(Field.ADDRESS, -1.5, "different address");
    }

    private static String sameStreet(SearchableAddress a, SearchableAddress b) {
        return a.number().isEmpty() || b.number().isEmpty()
                ? "same street, house number not known"
                : "same street, different house number";
    }

    /** How much of the shorter address the longer one contains. */
    private static double share(List<String> a, List<String> b) {
        var shorter = a.size() <= b.size() ? a : b;
        var longer = a.size() <= b.size() ? b : a;
        var shared = shorter.stream()
                .filter(word ->
                        longer.stream().anyMatch(other -> word.equals(other) || WordSimilarity.areClose(word, other)))
                .count();
        return shared / (double) shorter.size();
    }
}
