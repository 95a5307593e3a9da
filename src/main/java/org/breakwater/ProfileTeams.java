package org.breakwater;

import java.util.List;
import org.breakwater.access.accounts.Teams;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.ReceivingTeam;
import org.springframework.stereotype.Component;

/** The teams of the profile that have accounts here; another council has none. */
@Component
class ProfileTeams implements Teams {

    private final List<Team> teams;

    ProfileTeams(Profile profile) {
        this.teams = profile.teams().stream()
                .filter(team -> !team.outside())
                .map(ProfileTeams::team)
                .toList();
    }

    private static Team team(ReceivingTeam receiving) {
        return new Team(receiving.id(), receiving.name());
    }

    @Override
    public List<Team> all() {
        return teams;
    }
}
