package org.breakwater.frontdoor.signs;

import java.util.List;

/**
 * Finds words that say present danger. What is looked for is a list of concepts that practitioners can read and extend;
 * each find names its concept and the words that say so. It errs on the side of danger: a needless warning costs a
 * moment, and the person can always carry on.
 */
public final class DangerSigns {

    /** The rule of a text in which no sign is, and many small things that speak of danger are. */
    public static final String ADDING_UP = "adding-up";

    private DangerSigns() {}

    /**
     * A rule that fired.
     *
     * @param rule its id
     * @param says what it tells the person and the desk
     * @param words the words that fired it, in lower case and without punctuation
     * @param canWait whether a call today is enough where somebody says that there is no danger now
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

    /** In what is asked beside the worry, such as a place: who writes little there is in no hurry. */
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
