package org.breakwater.pathways.allegations.cases.entries;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** A further allegation to add. */
public record AllegationPage(Case theCase, AllegationForm form, Rejection snag) implements CaseScreen {}
