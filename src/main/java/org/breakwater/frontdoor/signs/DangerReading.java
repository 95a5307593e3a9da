package org.breakwater.frontdoor.signs;

import java.util.List;
import java.util.stream.Collectors;
import org.breakwater.frontdoor.signs.DangerSigns.Sign;

/**
 * What words say beside the answer to the danger question. Somebody who says that there is no danger now, and whose
 * words speak of a mark or a blow and of nothing that cannot wait, is asked to call today. That alerts nobody at night.
 *
 * @param danger what says that there may be danger now
 * @param today what is to be called about today; empty where there is danger
 */
public record DangerReading(List<Sign> danger, List<Sign> today) {

    private static final String HURT = "Someone may have been hurt";

    /**
     * @param signs what was found in their words
     * @param saidNo whether they answered that there is no danger now
     * @param baby whether a child is not yet one year old, or cannot move about
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

    /** What the desk reads where nobody is alerted; empty when there is nothing to call about. */
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
