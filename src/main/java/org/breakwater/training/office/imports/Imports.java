package org.breakwater.training.office.imports;

import static org.breakwater.database.QueryRows.all;
import static org.breakwater.training.office.imports.CompletionsImport.column;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.training.office.imports.file.CompletionsFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files of completions that the office imported; a wrong one is withdrawn as a whole. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Imports {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    Imports(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first. */
    public List<ImportRow> latest() {
        return all(jdbc.sql(ImportRow.LATEST).query(ImportRow.class));
    }

    public Optional<ImportRow> find(UUID id) {
        return jdbc.sql(ImportRow.BY_ID).param("id", id).query(ImportRow.class).optional();
    }

    /**
     * Stores new lines.
     *
     * @param idOf the learner of a line
     * @param own the person who imports the file, if they are a learner too: lines about them await a colleague's
     *     review
     * @return how many were stored
     */
    int keep(
            Actor.Person by,
            List<CompletionsFile.Good> lines,
            Function<CompletionsFile.Good, UUID> idOf,
            String givenBy,
            @Nullable UUID own) {
        if (lines.isEmpty()) {
            return 0;
        }
        var file = UUID.randomUUID();
        var now = clock.instant();
        jdbc.sql(FILE)
                .param("id", file)
                .param("givenBy", givenBy)
                .param("by", by.name())
                .param("now", now)
                .update();
        return jdbc.sql(KEEP)
                .param("ids", column(lines, line -> UUID.randomUUID().toString()))
                .param("learners", column(lines, line -> idOf.apply(line).toString()))
                .param("courses", column(lines, CompletionsFile.Good::course))
                .param("days", column(lines, line -> line.on().toString()))
                .param("givenBy", givenBy)
                .param("by", by.name())
                .param("now", now)
                .param("file", file)
                .param("own", own)
                .update();
    }

    /** Withdraws the whole file. @param why everyone in it may read it */
    public void takeBack(Actor.Person by, UUID id, String why) {
        var lines = jdbc.sql(TAKE_BACK)
                .param("by", by.name())
                .param("now", clock.instant())
                .param("why", why)
                .param("id", id)
                .update();
        audit.record(by.id(), by.roleName(), "took a file of what people did back", "brought:" + id, lines + " lines");
    }

    static final String TAKE_BACK = """
            update training.completion set checked_by = :by, checked_at = :now, refused_why = :why
            where brought_in = :id and refused_why = ''""";

    static final String FILE =
            "insert into training.import_file (id, given_by, by_name, at) values (:id, :givenBy, :by, :now)";

    static final String KEEP = """
            insert into training.completion (id, learner_id, course, completed_on, kind, given_by, said_by, said_at,
                checked_by, checked_at, brought_in)
            select f.id, f.learner, f.course, f.day, 'E_LEARNING', :givenBy, :by, :now,
                case when f.learner = cast(:own as uuid) then null else :by end,
                case when f.learner = cast(:own as uuid) then null else cast(:now as timestamptz) end, :file
            from unnest(cast(cast(:ids as text[]) as uuid[]), cast(cast(:learners as text[]) as uuid[]),
                cast(:courses as text[]), cast(cast(:days as text[]) as date[])) as f (id, learner, course, day)
            on conflict do nothing""";
}
