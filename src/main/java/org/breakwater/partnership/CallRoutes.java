package org.breakwater.partnership;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.jspecify.annotations.Nullable;

/**
 * Which contact point answers, by its id.
 *
 * @param danger the only answer if someone is in immediate danger
 * @param crime the first answer for a crime that is not urgent
 * @param teams the answer for everything else, by who it is about
 */
public record CallRoutes(String danger, String crime, Map<ConcernAbout, Team> teams, List<Support> support) {

    public CallRoutes {
        teams = Map.copyOf(teams);
        support = List.copyOf(support);
    }

    public Team team(ConcernAbout about) {
        var team = teams.get(about);
        if (team == null) {
            throw new IllegalStateException("The profile has no team for " + about);
        }
        return team;
    }

    /** The team in its own opening hours, and who answers outside them. */
    public record Team(String open, String closed) {}

    /**
     * Additional help beside the answer.
     *
     * @param danger only in danger (true), only without (false), or in both (null)
     */
    public record Support(
            String show,
            Set<CallerKind> to,
            Set<ConcernAbout> about,
            @Nullable Boolean danger) {

        public boolean fits(WhoToCall.Question question) {
            return to.contains(question.who())
                    && about.contains(question.about())
                    && (danger == null || danger == question.danger());
        }
    }
}
