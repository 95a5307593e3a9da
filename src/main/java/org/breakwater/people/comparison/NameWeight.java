package org.breakwater.people.comparison;

import java.util.List;
import org.breakwater.people.parsing.WordSimilarity;

/** The weight of a name. A rare name that two people share says more than a common one. */
enum NameWeight {
    GIVEN(0.7, -3.2),
    FAMILY(0.8, -4);

    /** Subtracted if first and last name only agree when swapped. */
    static final double CROSSED = 3;

    /** One typing error apart. */
    static final double CLOSE = 5.2;

    private static final double SIMILAR = 2.4;
    private static final double PART = 3;
    private static final double INITIAL = 1;

    /** No name says more than this, however rare: a rare name is also rarely spelled right. */
    private static final double MOST = 11;

    private static final double RAREST = 1e-4;

    private final double same;
    private final double different;

    NameWeight(double same, double different) {
        this.same = same;
        this.different = different;
    }

    /** For two names with several parts, the best matching parts; 0 if one of them is unknown. */
    double best(List<String> a, List<String> b, NameRarity rarity) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        var best = different;
        for (var one : a) {
            for (var other : b) {
                best = Math.max(best, bits(one, other, rarity));
            }
        }
        return best;
    }

    private double bits(String a, String b, NameRarity rarity) {
        var common = Math.max(rarity.of(a), rarity.of(b));
        var most = Math.min(MOST, log2(same / Math.max(common, RAREST)));
        if (a.equals(b)) {
            return most;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) ? INITIAL : different;
        }
        if (WordSimilarity.areClose(a, b)) {
            return Math.min(most, CLOSE);
        }
        if (Math.min(a.length(), b.length()) > 3 && (a.contains(b) || b.contains(a))) {
            return Math.min(most, PART);
        }
        return WordSimilarity.areSimilar(a, b) ? Math.min(most, SIMILAR) : different;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
