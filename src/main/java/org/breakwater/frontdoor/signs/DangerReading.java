package org.breakwater.frontdoor.signs;

import java.util.List;
import java.util.stream.Collectors;
import org.breakwater.frontdoor.signs.DangerSigns.Sign;

/**
 * The combination of the text and the answer to the danger question. A person who says that there is no immediate
 * danger, and whose text mentions a mark or a blow and nothing that cannot wait, is asked to call today. That alerts
 * nobody at night.
 *
 * @param danger what indicates possible immediate danger
 * @param today what is to be called about today; empty if there is danger
 */
public record DangerReading(List<Sign> danger, List<Sign> today) {

    private static final String HURT = "Someone may have been hurt";

    /**
     * @param signs what was found in their text
     * @param saidNo whether they answered that there is no immediate danger
     * @param baby whether a child is under one year old, or not mobile
     * @param words all that they wrote
     */
    public static DangerReading of(List<Sign> signs, boolean saidNo, boolean baby, String words) {
        boolean canWait = saidNo
                && !baby
                && signs.stream().allMatch(Sign::canWait)
                && (signs.isEmpty() || !DangerConcepts.ours().saysWhatCannotWait(words));
        return canWait
                ? new DangerReading(
                        List.of(),
                        signs.stream()
                                .map(sign -> new Sign(sign.rule(), HURT, sign.words(), true))
                                .toList())
                : new DangerReading(signs, List.of());
    }

    /** For the desk, if nobody is alerted; empty if there is nothing to call about. */
    public String todayForTheDesk() {
        return today.isEmpty()
                ? ""
                : today.stream()
                        .map(sign -> "%s: “%s”.".formatted(sign.says(), sign.words()))
                        .collect(Collectors.joining(" ", "Said no danger now, and was asked to call today. ", ""));
    }

    @Override
    public String toString() {
        return "DangerReading[…]";
    }
}
