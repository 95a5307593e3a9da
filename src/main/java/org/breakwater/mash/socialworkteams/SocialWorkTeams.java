package org.breakwater.mash.socialworkteams;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.mash.socialworkers.DirectoryChanges;
import org.breakwater.mash.socialworkers.SocialWorkers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A manager maintains the teams that workers belong to, each with a number that is always answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SocialWorkTeams {

    private final JdbcClient jdbc;
    private final SocialWorkers socialWorkers;
    private final DirectoryChanges lines;

    SocialWorkTeams(JdbcClient jdbc, SocialWorkers socialWorkers, DirectoryChanges lines) {
        this.jdbc = jdbc;
        this.socialWorkers = socialWorkers;
        this.lines = lines;
    }

    /** @return whether it was added; false if there is a team of this name, or this page was sent before */
    public boolean add(Actor.Person by, UUID id, String name, String telephone) {
        var added = jdbc.sql(ADD_TEAM)
                .param("id", id)
                .param("name", name)
                .param("telephone", telephone)
                .param("sought", SocialWorkers.sought(name))
                .update();
        if (added == 1) {
            lines.ofTeam(by, id, "Team added: " + name, telephone);
        }
        return added == 1;
    }

    public ActResult change(Actor.Person by, SocialWorkTeamRow seen, int version, String name, String telephone) {
        var taken = socialWorkers.teams().stream()
                .filter(team -> !team.id().equals(seen.id()))
                .anyMatch(team -> SocialWorkers.sought(team.name()).equals(SocialWorkers.sought(name)));
        if (taken) {
            return new ActResult.NotNow("There is already a team with this name.");
        }
        var changed = jdbc.sql(CHANGE_TEAM)
                .param("name", name)
                .param("telephone", telephone)
                .param("sought", SocialWorkers.sought(name))
                .param("id", seen.id())
                .param("version", version)
                .update();
        if (changed == 1) {
            lines.ofTeam(by, seen.id(), "Team changed: " + name, "Before: " + seen.name() + ", " + seen.telephone());
        }
        return changed == 1 ? new ActResult.Yes() : new ActResult.Stale();
    }

    static final String ADD_TEAM = """
            insert into mash.team (id, name, telephone, sought) values (:id, :name, :telephone, :sought)
            on conflict do nothing""";

    static final String CHANGE_TEAM = """
            update mash.team set name = :name, telephone = :telephone, sought = :sought, version = version + 1
            where id = :id and version = :version""";
}
