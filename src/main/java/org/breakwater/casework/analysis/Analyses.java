package org.breakwater.casework.analysis;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What we know, what worries us, what works: superseded, never edited. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Analyses {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    Analyses(JdbcClient jdbc, Cases cases, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every version, the latest first; the first of them is current. */
    public List<AnalysisRow> of(UUID caseId) {
        return all(jdbc.sql(AnalysisRow.OF_CASE).param("id", caseId).query(AnalysisRow.class));
    }

    /** Writes a version that supersedes the current one. */
    public ActResult write(Actor.Person by, Case seen, int version, Analysis analysis) {
        var actResult = cases.move(by, seen, version, CaseAct.NOTE, "Wrote the MASH analysis", "");
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
            audit.record(by.id(), by.roleName(), "wrote the MASH analysis", seen.subject(), "");
        }
        return actResult;
    }

    static final String WRITE = """
            insert into mash.analysis (contact_id, known, worries, works, supersedes, written_by, written_by_name,
                written_at)
            values (:contact, :known, :worries, :works, cast(:supersedes as uuid), :by, :byName, :at)""";
}
