package org.breakwater.pathways.missing.closures;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** A closed episode to reopen. */
public record EpisodeReopeningPage(Case theCase, EpisodeReopeningForm form, Rejection snag) implements CaseScreen {}
