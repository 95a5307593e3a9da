package org.breakwater.access.accounts;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people who receive handovers for a team. Each query names its actor and joins the actor's transaction if there is
 * one.
 */
@Component
public class TeamMembers {

    static final String OF_TEAM = """
            select id, name, role from access.account
            where role = 'TEAM_MEMBER' and team = ? and suspended_at is null and (? or not invented)
            order by name, id
            limit 200
            """;

    static final String TEAM = "select team from access.account where id = ? and role = 'TEAM_MEMBER'";

    static final String SOMEONE = """
            select exists (
                select from access.account where role = 'TEAM_MEMBER' and team = ? and suspended_at is null)
            """;

    private final JdbcClient jdbc;
    private final ActorTransactions acting;

    TeamMembers(JdbcClient jdbc, ActorTransactions acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /**
     * People who receive handovers for this team and are not suspended, by name; at most 200. For notification jobs.
     *
     * @param withInvented whether the demonstration's people count
     */
    public List<ColleagueRow> of(Actor.Job job, String team, boolean withInvented) {
        return acting.looking(
                job,
                () -> jdbc.sql(OF_TEAM)
                        .params(team, withInvented)
                        .query(ColleagueRow.class)
                        .list());
    }

    /** Whether anyone who is not suspended receives handovers for this team; in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean someoneReceives(String team) {
        return jdbc.sql(SOMEONE).param(team).query(Boolean.class).single();
    }

    /** The team that this person receives handovers for; empty if none. */
    public Optional<String> teamOf(Actor.Person person) {
        return acting.looking(
                person,
                () -> jdbc.sql(TEAM)
                        .param(person.accountId())
                        .query(String.class)
                        .optional());
    }
}
