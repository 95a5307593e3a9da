package org.breakwater.mash.socialworkers;

import java.util.List;
import org.breakwater.mash.socialworkteams.SocialWorkTeamRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** The form for a new worker. */
public record AddSocialWorkerPage(SocialWorkerForm form, List<SocialWorkTeamRow> teams, List<Problem> problems)
        implements Page {}
