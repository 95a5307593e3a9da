package org.breakwater.mash.reporter;

import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.receivedreports.ReporterRow;
import org.breakwater.frontdoor.refer.signoff.SignOffRow;
import org.breakwater.frontdoor.referrals.ColleagueLookRow;
import org.breakwater.frontdoor.referrals.ReferralSharing;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;

/**
 * The reporter, and who signed the referral off.
 *
 * @param shared with whom the referrer shares it
 * @param looks accesses of the people with whom the referrer shares it
 */
public record ReporterPage(
        ContactRow contact,
        Optional<ReporterRow> reporter,
        Optional<SignOffRow> signOff,
        List<ReferralSharing.Now> shared,
        List<ColleagueLookRow> looks)
        implements ContactScreen {}
