package org.breakwater.frontdoor.refer.coach;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.breakwater.frontdoor.refer.writing.ReferralTask;

/**
 * One rule of the coach.
 *
 * @param says what is missing or what to do, in a sentence; {team} is who answers for children now
 * @param why why it matters
 * @param source its source
 * @param from the first day on which it is in force
 * @param door who else to tell, by {@link Door}
 * @param task the section of the referral in which to correct it
 * @param fires its condition
 */
record CoachRule(
        String id,
        String says,
        String why,
        String source,
        LocalDate from,
        Door door,
        ReferralTask task,
        Predicate<CoachedReferral> fires) {

    static final String WORKING_TOGETHER = "Working Together to Safeguard Children";
    static final LocalDate HOUSE = LocalDate.of(2026, 1, 1);
    static final LocalDate GUIDANCE_2023 = LocalDate.of(2023, 12, 15);

    /** Who else is to be told; their number comes from the contact points. */
    enum Door {
        NONE,
        EMERGENCY,
        POLICE,
        ALLEGATIONS
    }
}
