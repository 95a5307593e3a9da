package org.breakwater.pathways.missing.closures;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** A closed episode to reopen. @param died whether a death that was recorded in error is to be taken back */
public record EpisodeReopeningPage(Case theCase, boolean died, EpisodeReopeningForm form, Rejection snag)
        implements CaseScreen {

    public String heading() {
        return died ? "Death recorded in error" : "Reopen the episode";
    }
}
