package org.breakwater.frontdoor.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.NotSureInjury;
import org.breakwater.frontdoor.signs.DangerReading;
import org.breakwater.frontdoor.signs.DangerSigns;
import org.breakwater.frontdoor.signs.DangerSigns.Sign;

/** Signs of danger in a referral, in its text and its answers: the referrer and the desk see the same. */
public final class ReferralDanger {

    private ReferralDanger() {}

    /**
     * A mark on a baby or on a child who is not mobile is danger, whatever was answered. So is one on a child who goes
     * home today (docs/decisions/0060).
     */
    public static DangerReading of(Referral told, LocalDate today) {
        var happened = told.happened();
        var words = words(told);
        return DangerReading.of(
                signs(told, words),
                happened.danger().equals("NO") && happened.goesHome().isBlank(),
                told.household().hasHelplessChild(today),
                words);
    }

    private static List<Sign> signs(Referral told, String words) {
        var happened = told.happened();
        var hurt = NotSureInjury.applies(
                happened.danger().equals("UNSURE") || happened.danger().isEmpty(),
                happened.injuries(),
                happened.words(),
                happened.effect(),
                told.voice().said());
        return Stream.concat(
                        hurt ? Stream.of(new Sign(NotSureInjury.RULE, NotSureInjury.REASON, "")) : Stream.of(),
                        DangerSigns.in(words).stream())
                .toList();
    }

    /** Everything in free words in which a sign may stand. */
    public static String words(Referral told) {
        var happened = told.happened();
        return Stream.of(
                        happened.words(),
                        happened.effect(),
                        happened.injuries(),
                        happened.whereNow(),
                        happened.workWords(),
                        told.voice().said(),
                        told.voice().wishes(),
                        told.safety().words())
                .collect(Collectors.joining(" . "));
    }
}
