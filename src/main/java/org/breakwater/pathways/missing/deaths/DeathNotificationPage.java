package org.breakwater.pathways.missing.deaths;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** When the child death notification was sent. */
public record DeathNotificationPage(Case theCase, DeathNotificationForm form, Rejection snag) implements CaseScreen {}
