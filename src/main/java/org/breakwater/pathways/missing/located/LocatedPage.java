package org.breakwater.pathways.missing.located;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** A child who is located and has not returned. */
public record LocatedPage(Case theCase, LocatedForm form, Rejection snag) implements CaseScreen {}
