package org.breakwater.pathways.allegations.cases.entries;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** A meeting to record. */
public record AllegationsMeetingPage(Case theCase, AllegationsMeetingForm form, Rejection snag) implements CaseScreen {}
