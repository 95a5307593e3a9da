package org.breakwater.frontdoor.report.happening;

import java.util.HashSet;
import java.util.List;
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

    /** The same words are quoted once, and a child is never shown a professional's label. */
    static List<DangerReason> of(List<Sign> signs, boolean child) {
        var quoted = new HashSet<String>();
        var once = signs.stream()
                .filter(sign -> !isOfSeveral(sign))
                .filter(sign -> sign.words().isEmpty() || quoted.add(sign.words()))
                .toList();
        var together = signs.stream().filter(sign -> isOfSeveral(sign) && quoted.size() != 1);
        return Stream.concat(once.stream(), together)
                .map(sign -> child ? toAChild(sign) : toAnAdult(sign))
                .toList();
    }

    private static boolean isOfSeveral(Sign sign) {
        return sign.rule().equals(DangerSigns.ADDING_UP);
    }

    private static DangerReason toAnAdult(Sign sign) {
        var colon = sign.words().isEmpty() ? "" : ": ";
        return new DangerReason(sign.says() + colon, sign.words(), "");
    }

    private static DangerReason toAChild(Sign sign) {
        if (sign.rule().equals(NotSureInjury.RULE)) {
            return new DangerReason("You are not sure it is safe, and you told us someone is hurt.", "", "");
        }
        if (sign.words().isEmpty()) {
            return new DangerReason("You told us you are not safe, or a friend is not safe.", "", "");
        }
        if (isOfSeveral(sign)) {
            return new DangerReason("Some things you wrote make us worried: ", sign.words(), ".");
        }
        var after = switch (sign.rule()) {
            case "sexual-abuse" -> ". It is not your fault.";
            case "suicide" -> ". We want to help you stay safe.";
            default -> ". That sounds frightening.";
        };
        return new DangerReason("You wrote ", sign.words(), after);
    }

    @Override
    public String toString() {
        return "DangerReason[…]";
    }
}
