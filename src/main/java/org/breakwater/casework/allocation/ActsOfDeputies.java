package org.breakwater.casework.allocation;

import static org.breakwater.database.QueryRows.all;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.account.absence.Absences;
import org.breakwater.casework.DeputyActs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Someone acts on a case that is allocated to an absent colleague whose deputy they are. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActsOfDeputies implements DeputyActs {

    static final String HAS_IT = """
            select a.account_id, casework.kind_of(a.contact_id) || ':' || a.contact_id as subject
            from mash.allocation a where a.contact_id = :case and a.ended_at is null
                and exists (select from access.absence s
                    where s.account_id = a.account_id and s.deputy_id = :by and not s.ended)
            limit 5""";

    record HolderRow(UUID accountId, String subject) {}

    private final JdbcClient jdbc;
    private final Absences absences;

    ActsOfDeputies(JdbcClient jdbc, Absences absences) {
        this.jdbc = jdbc;
        this.absences = absences;
    }

    @Override
    public void acted(Actor.Person by, UUID caseId) {
        all(jdbc.sql(HAS_IT).param("case", caseId).param("by", by.accountId()).query(HolderRow.class))
                .forEach(holder -> absences.actedFor(holder.accountId(), by, holder.subject()));
    }
}
