package org.breakwater.frontdoor.refer.coach;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.ReferralHousehold;
import org.breakwater.frontdoor.signs.DangerSigns;

/** A referral as the coach's rules read it, on a day. */
record CoachedReferral(Referral told, String plain, LocalDate today) {

    private static final Pattern BABY = Pattern.compile("\\b(weeks?|months?|newborn|days?|baby)\\b");

    static CoachedReferral of(Referral told, LocalDate today) {
        return new CoachedReferral(told, words(told).toLowerCase(Locale.UK), today);
    }

    /** Everything in free words in which a sign may stand. */
    private static String words(Referral told) {
        var happened = told.happened();
        return Stream.of(
                        happened.words(),
                        happened.effect(),
                        happened.injuries(),
                        happened.whereNow(),
                        happened.workWords(),
                        told.voice().said(),
                        told.voice().wishes(),
                        told.strengths().tried(),
                        told.safety().words())
                .collect(Collectors.joining(" . "));
    }

    boolean says(Pattern pattern) {
        return pattern.matcher(plain).find();
    }

    boolean answersDanger() {
        return told.happened().danger().equals("YES");
    }

    boolean saysDanger() {
        return answersDanger() || !DangerSigns.in(plain).isEmpty();
    }

    /** Whether a child of this referral is not yet one year old, as far as was said. */
    boolean hasBaby() {
        return told.household().children().stream().anyMatch(this::isBaby);
    }

    private boolean isBaby(ReferralHousehold.Child child) {
        var age = child.age().toLowerCase(Locale.UK);
        if (child.notYetBorn()) {
            return false;
        }
        if (child.born().length() == "2026-01-31".length()) {
            return Period.between(LocalDate.parse(child.born()), today).getYears() < 1;
        }
        return child.born().startsWith(String.valueOf(today.getYear()))
                || BABY.matcher(age).find();
    }

    boolean saysLevel(String... levels) {
        return Stream.of(levels).anyMatch(level -> level.equals(told.level().need()));
    }

    boolean hasBegun() {
        return !told.happened().words().isBlank();
    }
}
