package org.breakwater.pathways.allegations.cases.childreferral;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** That the child was referred to MASH+, to record. */
public record ChildReferralPage(Case theCase, ChildReferralForm form, Rejection snag) implements CaseScreen {}
