package org.breakwater.mash.socialworkteams;

import java.util.List;
import org.breakwater.mash.socialworkers.DirectoryChangeRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The teams and their numbers; below them the form, for a new one or for the one that is being changed.
 *
 * @param changing the team that is being changed, or null for a new one
 */
public record SocialWorkTeamsPage(
        List<SocialWorkTeamRow> teams,
        List<DirectoryChangeRow> lines,
        @Nullable SocialWorkTeamRow changing,
        SocialWorkTeamForm form,
        List<Problem> problems,
        boolean stale)
        implements Page {

    public String action() {
        return changing == null ? "/desk/social-work-teams" : "/desk/social-work-teams/" + changing.id();
    }

    @Override
    public int status() {
        return stale ? 409 : Page.super.status();
    }
}
