package org.breakwater.frontdoor.refer.coach;

import java.util.List;
import org.breakwater.frontdoor.refer.writing.ReferralTask;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.ContactPoint.Key;
import org.jspecify.annotations.Nullable;

/**
 * The coach's advice, as a page shows it.
 *
 * @param ring who else to tell, or null
 * @param urgent whether it comes before everything else
 * @param found which of their words it is about; none for most advice
 * @param team who answers for children now, and on which number
 */
public record ReferralAdvice(
        String id,
        String says,
        String why,
        String source,
        ReferralTask task,
        @Nullable ContactPoint ring,
        List<Key> press,
        boolean urgent,
        WordsFound found,
        String team) {}
