package org.breakwater.mash.hometime;

import java.util.stream.Stream;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.referralsource.ReferralSource;
import org.jspecify.annotations.Nullable;

/**
 * Who is called before the school day ends: the school, as the referrer if it referred. Anyone else who reported a
 * concern is not told whether the child goes home, and a health visitor or the police do not let the child go.
 */
public enum HomeTimeCall {
    REFERRER("the referrer", "before the school day ends"),
    SCHOOL("the school", "before the end of the school day");

    private final String whom;
    private final String until;

    HomeTimeCall(String whom, String until) {
        this.whom = whom;
        this.until = until;
    }

    public static HomeTimeCall about(ContactRow contact) {
        return contact.isFromProfessional() && mayBeASchool(contact.source()) ? REFERRER : SCHOOL;
    }

    /** Where the source is not known, or is only "other": the referrer may be a nursery or a college. */
    private static boolean mayBeASchool(@Nullable String source) {
        return source == null
                || Stream.of(
                                ReferralSource.SCHOOL,
                                ReferralSource.EDUCATION,
                                ReferralSource.OTHER,
                                ReferralSource.UNKNOWN)
                        .anyMatch(one -> one.code().equals(source));
    }

    /** "the referrer" or "the school". */
    public String whom() {
        return whom;
    }

    /** Such as "the referrer before the school day ends", after "call". */
    String whomAndWhen() {
        return whom + " " + until;
    }
}
