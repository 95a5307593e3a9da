package org.breakwater.casework.safecontact.warnings;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** Does one warning still stand? */
public record WarningReviewPage(Case theCase, WarningRow warning, WarningReviewForm form, Rejection snag)
        implements CaseScreen {}
