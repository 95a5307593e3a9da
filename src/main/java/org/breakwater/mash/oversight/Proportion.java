package org.breakwater.mash.oversight;

import org.breakwater.web.figures.SmallNumberSuppression;

/**
 * Some of all, in words.
 *
 * @param withSmall whether the reader may see small counts
 */
record Proportion(int some, int all, boolean withSmall) {

    /** Such as "5% of children (2 of 40) had another contact". */
    String inWords(String ofWhat, String did) {
        return isShown() && all > 0 ? "%s of %s (%d of %d) %s".formatted(percent(), ofWhat, some, all, did) : inWords();
    }

    /** Such as "5% (2 of 40)". */
    String inWords() {
        if (all == 0) {
            return "None yet";
        }
        return isShown()
                ? "%s (%d of %d)".formatted(percent(), some, all)
                : "Not shown (fewer than " + SmallNumberSuppression.LEAST + ")";
    }

    static boolean isSmall(int number) {
        return number > 0 && number < SmallNumberSuppression.LEAST;
    }

    private boolean isShown() {
        return withSmall || !isSmall(some) && !isSmall(all);
    }

    private String percent() {
        return Math.round(100.0 * some / all) + "%";
    }
}
