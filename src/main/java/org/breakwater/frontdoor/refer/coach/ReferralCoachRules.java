package org.breakwater.frontdoor.refer.coach;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.frontdoor.referrals.Referral;

/**
 * The rules of the coach, the most urgent first. Each gives its reason, its source and its start date. None ever
 * blocks.
 */
final class ReferralCoachRules {

    private static final List<CoachRule> RULES =
            Stream.concat(CoachDuties.RULES.stream(), CoachGaps.RULES.stream()).toList();

    private ReferralCoachRules() {}

    static List<CoachRule> rules() {
        return RULES;
    }

    /** The coach's advice on a referral on this day, the most urgent first. */
    static List<CoachRule> read(Referral told, LocalDate today) {
        var coachedReferral = CoachedReferral.of(told, today);
        return RULES.stream()
                .filter(rule -> !rule.from().isAfter(today))
                .filter(rule -> rule.fires().test(coachedReferral))
                .toList();
    }
}
