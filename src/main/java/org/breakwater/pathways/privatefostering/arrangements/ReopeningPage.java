package org.breakwater.pathways.privatefostering.arrangements;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** An ended arrangement to reopen. */
public record ReopeningPage(Case theCase, ReopeningForm form, Rejection snag) implements CaseScreen {}
