package org.breakwater.casework.informationrequests.earlierresponses;

import static java.util.stream.Collectors.toMap;
import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Earlier responses of the actor's agency about the same people, in any case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EarlierResponses {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final AuditLog audit;

    EarlierResponses(JdbcClient jdbc, Cases cases, AuditLog audit) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.audit = audit;
    }

    /** The current ones, for someone to read: each was given in another case, and one log entry names them all. */
    public List<EarlierResponse> shownTo(Actor.Person who, UUID ask) {
        var shown = to(ask);
        if (!shown.isEmpty()) {
            var others = shown.stream().map(EarlierResponse::caseId).distinct().toList();
            audit.record(
                    who.id(),
                    who.roleName(),
                    "viewed an agency’s earlier responses",
                    cases.subjects(others),
                    "ask:" + ask);
        }
        return shown;
    }

    /** The current ones, the latest first; at most 10. */
    public List<EarlierResponse> to(UUID ask) {
        var found = all(jdbc.sql(EarlierResponseRow.OF_ASK).param("ask", ask).query(EarlierResponseRow.class));
        var byId = found.stream().collect(toMap(EarlierResponseRow::id, row -> row));
        return all(jdbc.sql(ResponseRow.OF_IDS)
                        .param("ids", byId.keySet().toArray(UUID[]::new))
                        .query(ResponseRow.class))
                .stream()
                .flatMap(row -> Stream.ofNullable(byId.get(row.id()))
                        .map(one -> new EarlierResponse(row, one.caseId(), one.matches(), one.known())))
                .toList();
    }

    /** One of them; empty for any other response. */
    public Optional<EarlierResponse> to(UUID ask, UUID response) {
        return to(ask).stream()
                .filter(one -> one.response().id().equals(response))
                .findFirst();
    }
}
