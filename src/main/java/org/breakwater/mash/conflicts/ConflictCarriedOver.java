package org.breakwater.mash.conflicts;

import static org.breakwater.database.QueryRows.all;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.mash.history.ContactsOfSamePeople;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.safecontact.visitbriefing.VisitBriefing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A new contact about people from whose earlier contact someone is kept out: they are kept out of it from its first
 * moment, and a manager lets them in where it is someone else after all.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConflictCarriedOver {

    private final JdbcClient jdbc;
    private final Records records;
    private final ContactsOfSamePeople contactsOfSamePeople;
    private final Contacts contacts;
    private final Clock clock;

    ConflictCarriedOver(
            JdbcClient jdbc,
            Records records,
            ContactsOfSamePeople contactsOfSamePeople,
            Contacts contacts,
            Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.contactsOfSamePeople = contactsOfSamePeople;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** At the end of the act, since it may shut out the actor. */
    public void look(UUID contact) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                lookNow(contact);
            }
        });
    }

    private void lookNow(UUID contact) {
        records.overseeing(VisitBriefing.JOB, () -> {
            for (var name : keepOut(contact)) {
                var line = "Excluded for now, as from another contact that may be about the same people: " + name;
                contacts.hear(new Actor.Job(VisitBriefing.JOB), contacts.hold(contact), false, line);
            }
        });
    }

    private List<String> keepOut(UUID contact) {
        return all(jdbc.sql(AS_THERE)
                .param("here", contact)
                .param("there", contactsOfSamePeople.of(contact).toArray(UUID[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .query(String.class));
    }

    static final String AS_THERE = """
            select access.keep_out_as_there(:here, cast(:there as uuid[]), cast(:at as timestamptz)) as name""";
}
