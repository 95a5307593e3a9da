package org.breakwater.library.procedures.amendments;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of amendments is generated: it is what was published, in order. */
@Component
public class Amendments {

    private static final Duration NEWS = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Amendments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first; at most 300. */
    public List<Amendment> all300() {
        return amendments(jdbc.sql(AmendmentRow.LATEST));
    }

    public List<Amendment> of(String path) {
        return amendments(jdbc.sql(AmendmentRow.OF_CHAPTER).param("path", path));
    }

    /** Of the last 30 days. */
    public List<Amendment> news() {
        var since = clock.instant().minus(NEWS);
        return all300().stream().filter(one -> one.countsFrom().isAfter(since)).toList();
    }

    private List<Amendment> amendments(JdbcClient.StatementSpec statement) {
        return all(statement.param("now", clock.instant()).query(AmendmentRow.class)).stream()
                .map(AmendmentRow::amendment)
                .toList();
    }
}
