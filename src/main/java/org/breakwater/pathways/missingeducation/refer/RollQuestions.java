package org.breakwater.pathways.missingeducation.refer;

import java.time.LocalDate;
import java.util.Locale;
import org.breakwater.pathways.missingeducation.records.roll.Roll;
import org.breakwater.pathways.missingeducation.records.roll.RollStatus;
import org.breakwater.web.forms.Questions;

/** Whether the pupil is on roll, as it is typed: what the referrer knows of it, or what the officer records. */
public final class RollQuestions {

    private RollQuestions() {}

    /** What is left blank is not known. */
    public static Roll known(Questions ask, String roll, String rollOn, String rollGround, LocalDate today) {
        var status = ask.maybeOne(roll, RollStatus.class).orElse(RollStatus.NOT_KNOWN);
        return read(ask, status, rollOn, rollGround, today);
    }

    /** A deletion has its date and its ground. */
    public static Roll certain(Questions ask, String roll, String rollOn, String rollGround, LocalDate today) {
        var status = ask.one("roll", roll, RollStatus.class, "Select the roll status")
                .orElse(RollStatus.NOT_KNOWN);
        var isRemoved = status == RollStatus.REMOVED;
        ask.must(!isRemoved || !rollOn.isBlank(), "rollOn", "Enter the date on which the pupil was removed from roll");
        ask.must(
                !isRemoved || !rollGround.isBlank(),
                "rollGround",
                "Enter the ground for deletion: ask the school, or look in its deletion return");
        return read(ask, status, rollOn, rollGround, today);
    }

    private static Roll read(Questions ask, RollStatus status, String rollOn, String rollGround, LocalDate today) {
        var isDated = status == RollStatus.ON_ROLL || status == RollStatus.REMOVED;
        ask.must(isDated || rollOn.isBlank(), "rollOn", "Select On roll or Removed from roll, or leave the date blank");
        var on = PastDay.of(ask, "rollOn", rollOn, today);
        var letter = rollGround.strip().toLowerCase(Locale.UK);
        ask.must(
                letter.isEmpty() || letter.matches("[a-o]"),
                "rollGround",
                "Enter the letter of the ground for deletion in regulation 9(1), from a to o");
        ask.must(
                letter.isEmpty() || status == RollStatus.REMOVED,
                "rollGround",
                "Select Removed from roll, or leave the ground blank");
        return new Roll(status, on, letter);
    }
}
