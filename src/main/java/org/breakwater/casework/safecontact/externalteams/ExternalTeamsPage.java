package org.breakwater.casework.safecontact.externalteams;

import java.util.List;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.web.Page;

/** Every external team that has to be called. */
public record ExternalTeamsPage(List<ExternalTeamToNotifyRow> rows, ReceivingTeams teams) implements Page {}
