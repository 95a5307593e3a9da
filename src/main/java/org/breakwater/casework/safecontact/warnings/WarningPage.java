package org.breakwater.casework.safecontact.warnings;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** The review of one warning. */
public record WarningPage(Case theCase, WarningRow warning, ReviewWarningForm form, Rejection snag)
        implements CaseScreen {}
