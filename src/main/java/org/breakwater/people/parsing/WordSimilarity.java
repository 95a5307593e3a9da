package org.breakwater.people.parsing;

import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Words that are almost the same: by sound, or except for a typing error. */
public final class WordSimilarity {

    private static final JaroWinklerSimilarity WINKLER = new JaroWinklerSimilarity();
    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();
    private static final DoubleMetaphone SOUNDS = new DoubleMetaphone();

    /** English has no c before these letters. */
    private static final Pattern HARD_C = Pattern.compile("c(?=[jp])");

    static final double CLOSE = 0.92;
    static final double SIMILAR = 0.85;

    private WordSimilarity() {}

    /** Its sound, in at most four letters; empty for an empty word. */
    public static String sound(String word) {
        var sound = word.isEmpty() ? "" : SOUNDS.doubleMetaphone(word);
        return sound == null ? "" : sound;
    }

    /**
     * Its sound to an English ear that hears another language: Kacper as Kasper, Marchewska and Marczewska as
     * Marchevska. The same as {@link #sound} for most words.
     */
    public static String soundAsHeard(String word) {
        var heard = word.replace("cz", "ch").replace("sz", "sh").replace('w', 'v');
        return sound(HARD_C.matcher(heard).replaceAll("s"));
    }

    /** One typing error apart, or nearly so. */
    public static boolean areClose(String a, String b) {
        return WINKLER.apply(a, b) >= CLOSE
                || Math.min(a.length(), b.length()) >= 4 && EDITS.apply(a, b) <= 1
                || isTurned(a, b);
    }

    public static boolean areSimilar(String a, String b) {
        var sound = sound(a);
        return WINKLER.apply(a, b) >= SIMILAR || sound.length() > 1 && sound.equals(sound(b));
    }

    /** Two swapped neighbours. */
    public static boolean isTurned(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        for (int i = 0; i + 1 < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return a.charAt(i) == b.charAt(i + 1)
                        && a.charAt(i + 1) == b.charAt(i)
                        && a.substring(i + 2).equals(b.substring(i + 2));
            }
        }
        return false;
    }

    public static int edits(String a, String b) {
        return EDITS.apply(a, b);
    }
}
