package org.breakwater.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What others may know about accounts. Each query names its actor and joins the actor's transaction if there is one.
 */
@Component
public class Accounts {

    /** A colleague as others see them. */
    public record ColleagueRow(UUID id, String name, String role) {

        public Role asRole() {
            return Role.valueOf(role);
        }

        @Override
        public String toString() {
            return "ColleagueRow[" + id + "]";
        }
    }

    static final String NAME = "select name from access.account where id = ?";

    static final String NAMES = "select id, name from access.account where id = any(cast(? as uuid[]))";

    static final String EMAIL =
            "select email from access.account where id = ? and suspended_at is null and not invented";

    static final String BY_ID = "select id, name, role from access.account where id = ?";

    static final String BY_ROLE = """
            select id, name, role from access.holder
            where role = ?
            order by name, id
            limit 200
            """;

    static final String WITH_RECORDS = """
            select distinct on (name, id) id, name, role from access.holder
            where role in ('CONTACT_OFFICER', 'SCREENER', 'MANAGER', 'DUTY_WORKER', 'RESEARCHER',
                    'TEAM_MEMBER', 'BUSINESS_MANAGER')
            order by name, id
            limit 500
            """;

    static final String OF_AGENCY = """
            select id, name, role from access.account
            where role = 'RESEARCHER' and agency = ? and suspended_at is null and (? or not invented)
            order by name, id
            limit 200
            """;

    static final String AGENCY = "select agency from access.account where id = ? and role = 'RESEARCHER'";

    static final String WHO_MAY_SEE = "select id, name, role from access.who_may_see(?, ?)";

    static final String REAL_ROLES = """
            select role from access.holder where not invented
            union
            select role from access.invitation where accepted_at is null and withdrawn_at is null
            """;

    static final String SOME_INVENTED = "select exists (select from access.account where invented)";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;

    Accounts(JdbcClient jdbc, ActorTransactions acting) {
        this.jdbc = jdbc;
        this.acting = acting;
    }

    /** The name of an account's holder, also of a suspended one; empty if there is no such account. */
    public Optional<String> nameOf(Actor actor, UUID accountId) {
        return acting.looking(
                actor, () -> jdbc.sql(NAME).param(accountId).query(String.class).optional());
    }

    /** The names for these ids, as far as they are accounts; others are left out. One query for all. */
    public Map<UUID, String> namesOf(Actor actor, Collection<UUID> accountIds) {
        return acting.looking(actor, () -> {
            var names = new HashMap<UUID, String>();
            jdbc.sql(NAMES)
                    .param((Object) accountIds.toArray(UUID[]::new))
                    .query((row, n) -> names.put(row.getObject("id", UUID.class), row.getString("name")))
                    .list();
            return names;
        });
    }

    public Optional<ColleagueRow> colleague(Actor actor, UUID accountId) {
        return acting.looking(
                actor,
                () -> jdbc.sql(BY_ID).param(accountId).query(ColleagueRow.class).optional());
    }

    /** Accounts with this role that are not suspended, by name; at most 200. */
    public List<ColleagueRow> withRole(Actor actor, Role role) {
        return acting.looking(
                actor,
                () -> jdbc.sql(BY_ROLE)
                        .param(role.name())
                        .query(ColleagueRow.class)
                        .list());
    }

    /**
     * People who work with records about people at the desk, for an agency or a team, or who follow disagreements about
     * them, and are not suspended; by name, at most 500.
     */
    public List<ColleagueRow> whoWorkWithRecords(Actor actor) {
        return acting.looking(
                actor, () -> jdbc.sql(WITH_RECORDS).query(ColleagueRow.class).list());
    }

    /**
     * People who answer for this agency and are not suspended, by name; at most 200. For notification jobs.
     *
     * @param withInvented whether the demonstration's people count
     */
    public List<ColleagueRow> ofAgency(Actor.Job job, String agency, boolean withInvented) {
        return acting.looking(
                job,
                () -> jdbc.sql(OF_AGENCY)
                        .params(agency, withInvented)
                        .query(ColleagueRow.class)
                        .list());
    }

    /** The agency that this person answers for; empty if none. */
    public Optional<String> agencyOf(Actor.Person person) {
        return acting.looking(
                person,
                () -> jdbc.sql(AGENCY)
                        .param(person.accountId())
                        .query(String.class)
                        .optional());
    }

    /**
     * The people of the desk who may see this record and are not suspended, by name; at most 1000. For notification
     * jobs only; for any other caller the result is empty.
     *
     * @param withInvented whether the demonstration's people count
     */
    public List<ColleagueRow> whoMaySee(Actor.Job job, UUID record, boolean withInvented) {
        return acting.looking(
                job,
                () -> jdbc.sql(WHO_MAY_SEE)
                        .params(record, withInvented)
                        .query(ColleagueRow.class)
                        .list());
    }

    /**
     * The mail address of this person; empty for a suspended account, and for an invented person, who must get no mail.
     */
    public Optional<String> emailOf(Actor actor, UUID accountId) {
        return acting.looking(
                actor,
                () -> jdbc.sql(EMAIL).param(accountId).query(String.class).optional());
    }

    /**
     * The roles that a real person holds or is invited to: a live installation must have them before it opens. For
     * jobs.
     */
    public Set<Role> rolesHeld(Actor actor) {
        return acting.looking(
                actor,
                () -> jdbc.sql(REAL_ROLES)
                        .query((row, n) -> Role.valueOf(row.getString("role")))
                        .set());
    }

    /** Whether an invented person has an account here: then the database belonged to a demonstration. For jobs. */
    public boolean someInvented(Actor actor) {
        return acting.looking(
                actor, () -> jdbc.sql(SOME_INVENTED).query(Boolean.class).single());
    }
}
