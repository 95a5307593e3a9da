package org.breakwater.casework.pathway;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.chronology.Chronology;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases of declared pathways, and the one way to move them. A move writes where the case is now, a line in its
 * chronology, its clocks and its audit row in one transaction, and raises the version by one: so a page that was opened
 * at version n can show the lines after the nth to whoever comes too late.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PathwayCases {

    /**
     * A case was opened or moved, published in the transaction of the move: who owes a notice for it writes it down at
     * once.
     *
     * @param move the name of the row of the table
     * @param step where the case is now
     */
    public record PathwayMoved(String pathway, UUID record, String move, String step) {}

    private final JdbcClient jdbc;
    private final MoveRefusals refusals;
    private final PathwayClocks clocks;
    private final Chronology chronology;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PathwayCases(
            JdbcClient jdbc,
            MoveRefusals refusals,
            PathwayClocks clocks,
            Chronology chronology,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.refusals = refusals;
        this.clocks = clocks;
        this.chronology = chronology;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The case, if this actor may see it. */
    public <S extends Enum<S> & PathwayStep> Optional<PathwayCase<S>> find(Pathway<S> pathway, UUID record) {
        return read(PathwayCaseRow.BY_ID, pathway, record);
    }

    /** The cases of a pathway that are not over, as far as this actor may see them. @param page counted from 1 */
    public <S extends Enum<S> & PathwayStep> List<PathwayCase<S>> open(Pathway<S> pathway, int page) {
        return all(jdbc.sql(PathwayCaseRow.OPEN)
                        .param("pathway", pathway.name())
                        .param("skip", (page - 1) * 25)
                        .query(PathwayCaseRow.class))
                .stream()
                .map(row -> row.of(pathway))
                .toList();
    }

    /** Opens the case of a record that was just made, by one of the moves that open one. */
    public <S extends Enum<S> & PathwayStep> MoveResult begin(
            Actor by, Pathway<S> pathway, UUID record, PathwayMove move, MoveDetails details) {
        mustBeOf(pathway, move, true);
        var refusal = refusals.of(by, pathway, record, move, details);
        if (refusal.isPresent()) {
            return new MoveResult.NotNow(refusal.get());
        }
        var to = move.to().orElseThrow();
        jdbc.sql(PathwayCaseRow.KEEP)
                .param("record", record)
                .param("pathway", pathway.name())
                .param("step", to.name())
                .param("at", clock.instant())
                .param("ended", pathway.isOverAt(to) ? clock.instant() : null)
                .update();
        write(by, pathway, record, move, details);
        clocks.apply(by, pathway, record, move, details)
                .ifPresent(due -> jdbc.sql(PathwayCaseRow.SHOW_DUE)
                        .param("record", record)
                        .param("due", due)
                        .update());
        events.publishEvent(new PathwayMoved(pathway.name(), record, move.name(), to.name()));
        return new MoveResult.Made(1);
    }

    /**
     * Makes a move with a case that was seen at a version.
     *
     * @throws IllegalArgumentException for a move that is not in the table of the case: there is no way round it
     */
    public <S extends Enum<S> & PathwayStep> MoveResult act(
            Actor by, PathwayCase<S> seen, int version, PathwayMove move, MoveDetails details) {
        var pathway = seen.pathway();
        mustBeOf(pathway, move, false);
        var found = read(PathwayCaseRow.HOLD, pathway, seen.record()).orElseThrow();
        if (found.version() != version) {
            return new MoveResult.Changed(chronology.since(seen.record(), version));
        }
        if (!move.from().contains(found.step())) {
            var where = "This case is now at “%s”, where that cannot be done. Open it to see what can.";
            return new MoveResult.NotNow(where.formatted(found.step().inWords()));
        }
        var refusal = refusals.of(by, pathway, seen.record(), move, details);
        if (refusal.isPresent()) {
            return new MoveResult.NotNow(refusal.get());
        }
        var due = clocks.apply(by, pathway, seen.record(), move, details);
        var to = move.to().orElse(found.step());
        jdbc.sql(PathwayCaseRow.MOVE)
                .param("record", seen.record())
                .param("version", version)
                .param("step", to.name())
                .param("due", due.orElse(null))
                .param("ended", ended(pathway, to, found.endedAt()))
                .update();
        write(by, pathway, seen.record(), move, details);
        events.publishEvent(new PathwayMoved(pathway.name(), seen.record(), move.name(), to.name()));
        return new MoveResult.Made(version + 1);
    }

    private void write(Actor by, Pathway<?> pathway, UUID record, PathwayMove move, MoveDetails details) {
        chronology.add(by, record, move.name(), details.words());
        var subject = pathway.name() + ":" + record;
        audit.record(by.id(), by.roleName(), move.name().toLowerCase(Locale.ROOT), subject, "");
    }

    private static void mustBeOf(Pathway<?> pathway, PathwayMove move, boolean opening) {
        if (!pathway.moves().contains(move) || move.opensACase() != opening) {
            throw new IllegalArgumentException(
                    "The table of %s has no such move: %s".formatted(pathway.name(), move.name()));
        }
    }

    private <S extends Enum<S> & PathwayStep> Optional<PathwayCase<S>> read(
            String sql, Pathway<S> pathway, UUID record) {
        return jdbc.sql(sql)
                .param("record", record)
                .param("pathway", pathway.name())
                .query(PathwayCaseRow.class)
                .optional()
                .map(row -> row.of(pathway));
    }

    private @Nullable Instant ended(Pathway<?> pathway, PathwayStep to, @Nullable Instant before) {
        if (!pathway.isOverAt(to)) {
            return null;
        }
        return before == null ? clock.instant() : before;
    }
}
