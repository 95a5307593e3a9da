package org.breakwater.casework.informationrequests.earlierresponses;

import static java.util.stream.Collectors.toMap;
import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the agency of the actor said before about the same people, in whatever case it was asked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EarlierResponses {

    private final JdbcClient jdbc;

    EarlierResponses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands of it, the latest first; at most 10. */
    public List<EarlierResponse> to(UUID ask) {
        var found = all(jdbc.sql(EarlierResponseRow.OF_ASK).param("ask", ask).query(EarlierResponseRow.class));
        var byId = found.stream().collect(toMap(EarlierResponseRow::id, row -> row));
        return all(jdbc.sql(ResponseRow.OF_IDS)
                        .param("ids", byId.keySet().toArray(UUID[]::new))
                        .query(ResponseRow.class))
                .stream()
                .flatMap(row -> Stream.ofNullable(byId.get(row.id()))
                        .map(one -> new EarlierResponse(row, one.matches(), one.known())))
                .toList();
    }

    /** One of them; empty for any other response. */
    public Optional<EarlierResponse> to(UUID ask, UUID response) {
        return to(ask).stream()
                .filter(one -> one.response().id().equals(response))
                .findFirst();
    }
}
