package org.breakwater.frontdoor.refer.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.breakwater.frontdoor.referrals.Referral;
import org.junit.jupiter.api.Test;

/** Each rule gives its message, its reason, its start date and its source. */
class ReferralCoachRulesTest {

    private static Referral words(String words) {
        return Referral.NONE.with(new Referral.Happened("", words, "", "", "", "", "", "", ""));
    }

    @Test
    void everyRuleExplainsItselfUnderAnIdOfItsOwn() {
        assertThat(ReferralCoachRules.rules()).extracting(CoachRule::id).doesNotHaveDuplicates();
        assertThat(ReferralCoachRules.rules()).allSatisfy(rule -> {
            assertThat(rule.says()).isNotBlank();
            assertThat(rule.why()).isNotBlank();
            assertThat(rule.source()).isNotBlank();
        });
    }

    @Test
    void aRuleIsNotAppliedBeforeItHolds() {
        var told = words("She told me of FGM");
        assertThat(ReferralCoachRules.read(told, LocalDate.of(2015, 10, 30)))
                .noneMatch(rule -> rule.id().equals("fgm-duty"));
        assertThat(ReferralCoachRules.read(told, LocalDate.of(2015, 10, 31)))
                .anyMatch(rule -> rule.id().equals("fgm-duty"));
    }

    @Test
    void whoIsNotSureWhetherAChildIsInDangerIsToldToCallAndNeverThatTheySaidNo() {
        var today = LocalDate.of(2026, 11, 25);
        var notSure =
                Referral.NONE.with(new Referral.Happened("UNSURE", "He missed lunch", "", "", "", "", "", "", ""));
        assertThat(ReferralCoachRules.read(notSure, today))
                .extracting(CoachRule::id)
                .startsWith("danger-not-sure")
                .doesNotContain("call-today");
        var sure = Referral.NONE.with(new Referral.Happened("NO", "He missed lunch", "", "", "", "", "", "", ""));
        assertThat(ReferralCoachRules.read(sure, today))
                .noneMatch(rule -> rule.id().equals("danger-not-sure"));
    }

    @Test
    void aSexualPictureIsNeverToBeSent() {
        var today = LocalDate.of(2026, 11, 25);
        assertThat(ReferralCoachRules.read(words("He sent nude pictures of her round the class"), today))
                .anyMatch(rule -> rule.id().equals("sexual-pictures"));
        assertThat(ReferralCoachRules.read(words("She drew a picture of a boat"), today))
                .noneMatch(rule -> rule.id().equals("sexual-pictures"));
    }
}
