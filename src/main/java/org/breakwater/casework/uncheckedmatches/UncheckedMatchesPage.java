package org.breakwater.casework.uncheckedmatches;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** Matches with a warning that no one has confirmed or dismissed. */
public record UncheckedMatchesPage(Case theCase, List<UncheckedMatch> matches, Rejection snag) implements CaseScreen {}
