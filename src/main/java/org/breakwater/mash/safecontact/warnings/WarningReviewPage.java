package org.breakwater.mash.safecontact.warnings;

import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;

/** Does one warning still stand? */
public record WarningReviewPage(ContactRow contact, WarningRow warning, WarningReviewForm form, Rejection snag)
        implements ContactScreen {}
