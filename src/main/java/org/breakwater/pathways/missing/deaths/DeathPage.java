package org.breakwater.pathways.missing.deaths;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** A child who was found dead. */
public record DeathPage(Case theCase, DeathForm form, Rejection snag) implements CaseScreen {}
