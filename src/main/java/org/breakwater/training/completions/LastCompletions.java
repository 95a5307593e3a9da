package org.breakwater.training.completions;

import static org.breakwater.database.QueryRows.all;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.records.Records;
import org.breakwater.training.TrainingSystemActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When someone last completed a course: the only place where that is computed. It has full access, because they may
 * have worked elsewhere then; so it is called only for people whom the current actor may see.
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

    /** The latest of each course, for each of these people. */
    public List<LastCompletionRow> of(Collection<UUID> shown) {
        return records.overseen(
                TrainingSystemActor.NAME,
                () -> all(jdbc.sql(LastCompletionRow.OF_LEARNERS)
                        .param("learners", shown.toArray(UUID[]::new))
                        .query(LastCompletionRow.class)));
    }
}
