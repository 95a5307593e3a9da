package org.breakwater.pathways.allegations.closing;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.pathways.allegations.records.AllegationsCase;
import org.breakwater.pathways.allegations.records.SuspensionRow.Measure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is said of cases before they are concluded, as far as the actor may see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClosingSummaries {

    private final JdbcClient jdbc;
    private final Clock clock;

    ClosingSummaries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Each part that has an answer, in the order of the page. */
    public List<ClosingRow> of(UUID record) {
        return all(jdbc.sql(ClosingRow.OF_RECORD).param("record", record).query(ClosingRow.class)).stream()
                .sorted(Comparator.comparing(ClosingRow::part))
                .toList();
    }

    /** The parts that this case has: suspension is asked about only where there was one. */
    public static List<ClosingPart> partsOf(AllegationsCase found) {
        return Arrays.stream(ClosingPart.values())
                .filter(part -> part != ClosingPart.SUSPENSION
                        || found.suspensions().stream().anyMatch(row -> row.measure() == Measure.SUSPENDED))
                .toList();
    }

    public void record(Actor.Person by, UUID record, List<ClosingAnswer> answers) {
        answers.forEach(answer -> jdbc.sql(RECORD)
                .paramSource(answer)
                .param("record", record)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update());
    }

    static final String RECORD = """
            insert into pathways.allegation_closing (record_id, part, answer, words, by_whom, on_day, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :part, :answer, :words, :byWhom, cast(:onDay as date), :by, :byName, :at)""";
}
