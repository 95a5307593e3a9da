package org.breakwater.pathways.missingeducation.returns;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.pathways.missingeducation.returns.SchoolReturnForm.SchoolReturn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the returns of schools. The same return twice is one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SchoolReturns {

    /** What became of a return. */
    public enum Kept {
        NEW,
        KNOWN,
        NOT_CONFIRMED
    }

    static final String NOT_CONFIRMED =
            "Ground (h) and (i) need the council to confirm joint reasonable efforts first. Refer the pupil";

    private final JdbcClient jdbc;
    private final Clock clock;

    SchoolReturns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Kept keep(Actor.Person by, UUID school, SchoolReturn sent) {
        if (needsConfirmation(sent) && !isConfirmed(school, sent)) {
            return Kept.NOT_CONFIRMED;
        }
        var kept = jdbc.sql(KEEP)
                .paramSource(sent)
                .param("school", school)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        return kept == 0 ? Kept.KNOWN : Kept.NEW;
    }

    /** A page of 25, the latest first. @param page from 1 */
    List<SchoolReturnRow> latest(int page) {
        return all(jdbc.sql(SchoolReturnRow.LATEST)
                .param("skip", (page - 1) * SchoolReturnRow.PAGE)
                .query(SchoolReturnRow.class));
    }

    private static boolean needsConfirmation(SchoolReturn sent) {
        return sent.ground().equals("h") || sent.ground().equals("i");
    }

    private boolean isConfirmed(UUID school, SchoolReturn sent) {
        return jdbc.sql(CONFIRMED)
                .paramSource(sent)
                .param("school", school)
                .query(Boolean.class)
                .single();
    }

    static final String CONFIRMED = """
            select pathways.are_efforts_confirmed(cast(:school as uuid), :pupilName,
                cast(:pupilBorn as date), :ground)""";

    static final String KEEP = """
            insert into pathways.cme_return (school_id, kind, pupil_name, pupil_born, year_group, on_date, ground,
                details, recorded_by, recorded_by_name, recorded_at)
            values (:school, :kind, :pupilName, :pupilBorn, :yearGroup, :onDate, :ground, :details, :by, :byName, :at)
            on conflict do nothing""";
}
