package org.breakwater.frontdoor.report.happening;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.frontdoor.signs.DangerSigns.Sign;

/**
 * Why we think of danger, with the words that say so between what comes before and after them.
 *
 * @param words what they wrote; empty for what they answered
 */
public record DangerReason(String before, String words, String after) {

    private static final String SEVERAL = "several-clues";

    /** The same words are quoted once, and a child is never read a professional's label. */
    static List<DangerReason> of(List<Sign> signs, boolean child) {
        var quoted = new HashSet<String>();
        var once = signs.stream()
                .filter(sign -> !sign.rule().equals(SEVERAL))
                .filter(sign -> sign.words().isEmpty() || quoted.add(sign.words()))
                .toList();
        var together = signs.stream().filter(sign -> sign.rule().equals(SEVERAL) && quoted.size() != 1);
        var alone = quoted.isEmpty();
        return Stream.concat(once.stream(), together)
                .map(sign -> child ? toAChild(sign) : toAnAdult(sign, alone))
                .toList();
    }

    private static DangerReason toAnAdult(Sign sign, boolean alone) {
        if (sign.words().isEmpty()) {
            return new DangerReason(sign.says(), "", "");
        }
        return new DangerReason(alone ? "You wrote " : sign.says() + ": ", sign.words(), "");
    }

    private static DangerReason toAChild(Sign sign) {
        if (sign.words().isEmpty()) {
            return new DangerReason("You told us you or a friend are not safe.", "", "");
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
