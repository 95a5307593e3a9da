package org.breakwater.casework.safecontact.externalteams;

import java.util.List;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.web.Page;

/** Every team outside that has to be rung. */
public record ExternalTeamsPage(List<ExternalTeamToNotifyRow> rows, ReceivingTeams teams) implements Page {}
