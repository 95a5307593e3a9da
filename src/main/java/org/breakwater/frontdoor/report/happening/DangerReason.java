package org.breakwater.frontdoor.report.happening;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.NotSureInjury;
import org.breakwater.frontdoor.signs.DangerSigns;
import org.breakwater.frontdoor.signs.DangerSigns.Sign;

/**
 * Why we suspect danger, with the words that say so between the text before and after them.
 *
 * @param words what they wrote; empty for an answer
 */
public record DangerReason(String before, String words, String after) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<String, String> COMFORT =
            Map.of("sexual-abuse", ". It is not your fault.", "suicide", ". We want to help you stay safe.");

    /** The same words are quoted once. */
    static List<DangerReason> forAnAdult(List<Sign> signs) {
        return once(signs).stream().map(DangerReason::toAnAdult).toList();
    }

    /**
     * A child is never read a professional's label. It reads its own words as it typed them, and none of them twice.
     */
    static List<DangerReason> forAChild(List<Sign> signs) {
        var all = once(signs);
        return all.stream()
                .filter(sign -> all.stream().noneMatch(other -> isWithin(sign, other)))
                .map(sign -> toAChild(sign, after(sign, all)))
                .toList();
    }

    private static List<Sign> once(List<Sign> signs) {
        var quoted = new HashSet<String>();
        var once = signs.stream()
                .filter(sign -> !isOfSeveral(sign))
                .filter(sign -> sign.words().isEmpty() || quoted.add(letters(sign)))
                .toList();
        var together = signs.stream().filter(sign -> isOfSeveral(sign) && quoted.size() != 1);
        return Stream.concat(once.stream(), together).toList();
    }

    private static boolean isWithin(Sign sign, Sign other) {
        return !sign.words().isEmpty()
                && letters(sign).length() < letters(other).length()
                && letters(other).contains(letters(sign));
    }

    /** To compare them: "Hits me" is within "he hits me, and shouts". */
    private static String letters(Sign sign) {
        return NO_LETTERS.matcher(" " + sign.words() + " ").replaceAll(" ").toLowerCase(Locale.UK);
    }

    /** What comforts most of all that the same words say. */
    private static String after(Sign sign, List<Sign> all) {
        return Stream.concat(Stream.of(sign), all.stream().filter(other -> isWithin(other, sign)))
                .map(one -> COMFORT.getOrDefault(one.rule(), ""))
                .filter(comfort -> !comfort.isEmpty())
                .findFirst()
                .orElse(". That sounds frightening.");
    }

    private static boolean isOfSeveral(Sign sign) {
        return sign.rule().equals(DangerSigns.ADDING_UP);
    }

    private static DangerReason toAnAdult(Sign sign) {
        var colon = sign.words().isEmpty() ? "" : ": ";
        return new DangerReason(sign.says() + colon, sign.words(), "");
    }

    private static DangerReason toAChild(Sign sign, String after) {
        if (sign.rule().equals(NotSureInjury.RULE)) {
            return new DangerReason("You are not sure it is safe, and you told us someone is hurt.", "", "");
        }
        if (sign.words().isEmpty()) {
            return new DangerReason("You told us you are not safe, or a friend is not safe.", "", "");
        }
        if (isOfSeveral(sign)) {
            return new DangerReason("Some things you wrote make us worried: ", sign.words(), ".");
        }
        return new DangerReason("You wrote ", sign.words(), after);
    }

    @Override
    public String toString() {
        return "DangerReason[…]";
    }
}
