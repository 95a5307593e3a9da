package org.breakwater.pathways.privatefostering.records;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is recorded of arrangements, as far as the actor may see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ArrangementRecords {

    private final JdbcClient jdbc;

    ArrangementRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ArrangementRecord> find(UUID record) {
        return of(record, FosteringRow.OF_RECORD, FosteringRow.class).stream()
                .findFirst()
                .map(now -> new ArrangementRecord(
                        now,
                        of(record, NotificationRow.OF_RECORD, NotificationRow.class)
                                .getFirst(),
                        of(record, VisitRow.OF_RECORD, VisitRow.class),
                        of(record, SuitabilityRow.OF_RECORD, SuitabilityRow.class)));
    }

    /** A page of 25: open ones, the earliest deadline first, or ended ones, the latest first. @param page from 1 */
    public List<ArrangementRow> list(boolean ended, String allocated, int page) {
        return all(jdbc.sql(ended ? ArrangementRow.ENDED : ArrangementRow.OPEN)
                .param("allocated", allocated)
                .param("skip", (page - 1) * ArrangementRow.PAGE)
                .query(ArrangementRow.class));
    }

    private <T> List<T> of(UUID record, String sql, Class<T> row) {
        return all(jdbc.sql(sql).param("record", record).query(row));
    }
}
