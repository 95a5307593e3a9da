package org.breakwater.frontdoor.signs;

import java.util.List;

/**
 * Finds text that indicates immediate danger. It searches for a list of concepts that practitioners can read and
 * extend; each find names its concept and the words. It errs on the side of danger: a needless warning costs a moment,
 * and the person can always continue.
 */
public final class DangerSigns {

    /** The rule for a text without a sign, but with many small hints of danger. */
    public static final String ADDING_UP = "adding-up";

    private DangerSigns() {}

    /**
     * A rule that fired.
     *
     * @param rule its id
     * @param says the text for the person and the desk
     * @param words the words that fired it, as they were typed
     * @param canWait whether a call today is enough if the person says that there is no immediate danger
     */
    public record Sign(String rule, String says, String words, boolean canWait) {

        public Sign(String rule, String says, String words) {
            this(rule, says, words, false);
        }

        @Override
        public String toString() {
            return "Sign[" + rule + "]";
        }
    }

    /** At most one sign for each rule, in the order of the list. */
    public static List<Sign> in(String text) {
        return signs(DangerConcepts.ours().in(text));
    }

    /** For the questions beside the concern, such as a place: a short answer there does not mean a hurry. */
    public static List<Sign> inDetail(String text) {
        return signs(DangerConcepts.ours().inDetail(text));
    }

    /** Whether it speaks of an injury, of any kind and however small. */
    public static boolean speakOfInjury(String text) {
        return !text.isBlank() && DangerConcepts.ours().speaksOfInjury(text);
    }

    private static List<Sign> signs(List<DangerConcepts.Found> all) {
        return all.stream()
                .map(found -> new Sign(found.concept(), found.says(), found.words(), found.canWait()))
                .toList();
    }
}
