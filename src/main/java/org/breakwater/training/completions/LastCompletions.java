package org.breakwater.training.completions;

import static org.breakwater.database.QueryRows.all;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.records.Records;
import org.breakwater.training.SessionPlacesJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When somebody last completed a course: the one place where that is worked out. It counts with the eyes of the house,
 * because somebody may have worked elsewhere then; so it is asked only of people whom whoever acts has been shown.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LastCompletions {

    private final JdbcClient jdbc;
    private final Records records;

    LastCompletions(JdbcClient jdbc, Records records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /** The latest of each course, of each of these people. */
    public List<LastCompletionRow> of(Collection<UUID> shown) {
        return records.overseen(
                SessionPlacesJob.NAME,
                () -> all(jdbc.sql(LastCompletionRow.OF_LEARNERS)
                        .param("learners", shown.toArray(UUID[]::new))
                        .query(LastCompletionRow.class)));
    }
}
