package org.breakwater.mash.analysis;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Transition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What we know, what worries us, what works: superseded, never edited. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Analyses {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final AuditLog audit;
    private final Clock clock;

    Analyses(JdbcClient jdbc, Contacts contacts, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every version, the latest first; the first of them stands. */
    public List<AnalysisRow> of(UUID contact) {
        return all(jdbc.sql(AnalysisRow.OF_CONTACT).param("id", contact).query(AnalysisRow.class));
    }

    /** Writes a version in the place of the one that stands. */
    public ActResult write(Actor.Person by, ContactRow seen, int version, Analysis analysis) {
        var actResult = contacts.move(by, seen, version, new Transition.Note(), "Wrote the MASH analysis", "");
        if (actResult instanceof ActResult.Yes) {
            jdbc.sql(WRITE)
                    .param("contact", seen.id())
                    .param("known", analysis.known())
                    .param("worries", analysis.worries())
                    .param("works", analysis.works())
                    .param("supersedes", analysis.supersedes())
                    .param("by", by.id().value())
                    .param("byName", by.name())
                    .param("at", clock.instant())
                    .update();
            audit.record(by.id(), by.roleName(), "wrote the MASH analysis", "contact:" + seen.id(), "");
        }
        return actResult;
    }

    static final String WRITE = """
            insert into mash.analysis (contact_id, known, worries, works, supersedes, written_by, written_by_name,
                written_at)
            values (:contact, :known, :worries, :works, cast(:supersedes as uuid), :by, :byName, :at)""";
}
