package org.breakwater.casework.actions.agency;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Accounts;
import org.breakwater.access.Actor;
import org.breakwater.access.account.absence.Absences;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Cases;
import org.breakwater.casework.actions.ActionRow;
import org.breakwater.casework.actions.Actions;
import org.breakwater.casework.outstanding.OutstandingItemRecords;
import org.breakwater.casework.outstanding.OutstandingItemRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Actions that the actor's agency agreed to in strategy discussions. Its people see the action and nothing else of the
 * case, so the effect on the case is applied by a background actor, on that one record.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AgencyActions {

    private static final String JOB = "agency-actions";

    static final String COUNT = """
            select count(*)::int from mash.agreed_action
            where agency = access.agency_now() and done_at is null""";

    static final String REQUESTS = """
            select count(*)::int from mash.information_request
            where agency = access.agency_now() and replied_at is null and withdrawn_at is null""";

    private final JdbcClient jdbc;
    private final Actions actions;
    private final OutstandingItemRecords outstandingItemRecords;
    private final Accounts accounts;
    private final Agencies agencies;
    private final Records records;
    private final Absences absences;
    private final Cases cases;
    private final AuditLog audit;

    AgencyActions(
            JdbcClient jdbc,
            Actions actions,
            OutstandingItemRecords outstandingItemRecords,
            Accounts accounts,
            Agencies agencies,
            Records records,
            Absences absences,
            Cases cases,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.outstandingItemRecords = outstandingItemRecords;
        this.accounts = accounts;
        this.agencies = agencies;
        this.records = records;
        this.absences = absences;
        this.cases = cases;
        this.audit = audit;
    }

    /** What it has not done yet, the next due first; at most 200. */
    public List<AgencyActionRow> open() {
        return all(jdbc.sql(AgencyActionRow.OPEN).query(AgencyActionRow.class));
    }

    /** Completed actions, the latest first. @param page counted from 1 */
    List<AgencyActionRow> done(int page) {
        return all(jdbc.sql(AgencyActionRow.DONE)
                .param("skip", (page - 1) * AgencyActionRow.PAGE)
                .query(AgencyActionRow.class));
    }

    /** How many are outstanding. */
    public int count() {
        return jdbc.sql(COUNT).query(Integer.class).single();
    }

    /** How many information requests await the agency's response. */
    int requests() {
        return jdbc.sql(REQUESTS).query(Integer.class).single();
    }

    /** The display name of this person's agency. */
    public String agency(Actor.Person who) {
        return accounts.agencyOf(who).map(agencies::nameOf).orElse("");
    }

    /** An action of the actor's agency, completed ones too; empty for another agency's. */
    public Optional<ActionRow> find(UUID action) {
        return jdbc.sql(ActionRow.OWN_OF_AGENCY)
                .param("id", action)
                .query(ActionRow.class)
                .optional();
    }

    /** Someone of the agency marks it as done, with a note; also on a closed case. */
    ActResult done(Actor.Person by, ActionRow seen, String words) {
        var record = seen.contactId();
        // Locks the case first, as the desk does: concurrent actions are serialised.
        records.working(JOB, record, () -> cases.hold(record));
        var now = find(seen.id()).orElse(seen);
        if (now.hasEnded()) {
            return new ActResult.NotNow(
                    "This is already marked as %s.".formatted(now.standing().toLowerCase(Locale.ROOT)));
        }
        actions.endedElsewhere(by, record, now.id(), OutstandingItemRecords.End.DONE, words);
        var subject = now.id().toString();
        outstandingItemRecords.end(
                by, record, OutstandingItemRow.Kind.ACTION, subject, OutstandingItemRecords.End.DONE, words);
        var agency = accounts.agencyOf(by).map(agencies::nameOf).orElse(by.name());
        records.working(
                JOB, record, () -> cases.note(by, cases.hold(record), "Agreed action completed by " + agency, words));
        audit.record(by.id(), by.roleName(), "updated an agreed action", cases.subject(record), "action:" + subject);
        absences.acted(by, cases.subject(record));
        return new ActResult.Yes();
    }
}
