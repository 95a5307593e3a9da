package org.breakwater.casework.pathway;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.records.RecordReferences;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.chronology.entries.Chronology;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases of declared pathways, and the only way to move them. A transition writes the case's new step, a chronology
 * entry, its clocks and its audit row in one transaction, and increments the version: so a page that was opened at
 * version n can show the entries after the nth to a user whose page is stale.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PathwayMoves {

    /**
     * A case was opened or moved, published in the transaction of the transition: a listener that owes a notice writes
     * it at once.
     *
     * @param move the name of the row of the table
     * @param step the case's new step
     */
    public record PathwayMoved(String pathway, UUID record, String move, String step) {}

    static final String NOT_AT = "This case is now at “%s”, where that cannot be done. Open it to see what can.";

    private final JdbcClient jdbc;
    private final RecordReferences references;
    private final TransitionRefusals refusals;
    private final PathwayClocks clocks;
    private final Chronology chronology;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PathwayMoves(
            JdbcClient jdbc,
            RecordReferences references,
            TransitionRefusals refusals,
            PathwayClocks clocks,
            Chronology chronology,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.references = references;
        this.refusals = refusals;
        this.clocks = clocks;
        this.chronology = chronology;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The case, if this actor may see it. */
    public <S extends Enum<S> & PathwayStep> Optional<PathwayCase<S>> find(Pathway<S> pathway, UUID record) {
        return jdbc.sql(PathwayCaseRow.BY_ID)
                .param("record", record)
                .param("pathway", pathway.name())
                .query(PathwayCaseRow.class)
                .optional()
                .map(row -> row.of(pathway));
    }

    /** The current case, locked until the transaction ends. */
    public <S extends Enum<S> & PathwayStep> PathwayCase<S> hold(Pathway<S> pathway, UUID record) {
        jdbc.sql(PathwayCaseRow.HOLD).param("record", record).query(UUID.class).single();
        return find(pathway, record).orElseThrow();
    }

    /** The open cases of a pathway, as far as this actor may see them. @param page counted from 1 */
    public <S extends Enum<S> & PathwayStep> List<PathwayCase<S>> open(Pathway<S> pathway, int page) {
        return all(jdbc.sql(PathwayCaseRow.OPEN)
                        .param("pathway", pathway.name())
                        .param("skip", (page - 1) * 25)
                        .query(PathwayCaseRow.class))
                .stream()
                .map(row -> row.of(pathway))
                .toList();
    }

    /**
     * Opens the case of a record that was just created, by one of the opening transitions.
     *
     * @throws IllegalArgumentException for a record of another kind, and for a transition that opens no case
     */
    public <S extends Enum<S> & PathwayStep> ActResult begin(
            Actor by, Pathway<S> pathway, UUID record, PathwayTransition move, TransitionDetails details) {
        mustBeOf(pathway, move, true);
        var refusal = refusals.of(by, pathway, record, move, details);
        if (refusal.isPresent()) {
            return new ActResult.NotNow(refusal.get());
        }
        var to = move.to().orElseThrow();
        var due = clocks.apply(by, pathway, record, move, details);
        var kept = jdbc.sql(PathwayCaseRow.KEEP)
                .param("record", record)
                .param("pathway", pathway.name())
                .param("reference", references.next())
                .param("step", to.name())
                .param("stage", to.inWords())
                .param("at", clock.instant())
                .param("over", pathway.isOverAt(to))
                .param("due", due.orElse(null))
                .update();
        if (kept == 0) {
            throw new IllegalArgumentException("A case of %s needs a record of that kind".formatted(pathway.name()));
        }
        written(by, pathway, record, move, details, to);
        return new ActResult.Yes();
    }

    /**
     * Makes a transition with a case that was seen at a version.
     *
     * @throws IllegalArgumentException for a transition that is not in the table of the case: there is no way round it
     */
    public <S extends Enum<S> & PathwayStep> ActResult act(
            Actor by, PathwayCase<S> seen, int version, PathwayTransition move, TransitionDetails details) {
        var pathway = seen.pathway();
        mustBeOf(pathway, move, false);
        var found = hold(pathway, seen.id());
        if (found.version() != version) {
            return new ActResult.Stale();
        }
        if (!move.from().contains(found.step())) {
            return new ActResult.NotNow(NOT_AT.formatted(found.stageInWords()));
        }
        var refusal = refusals.of(by, pathway, seen.id(), move, details);
        if (refusal.isPresent()) {
            return new ActResult.NotNow(refusal.get());
        }
        var due = clocks.apply(by, pathway, seen.id(), move, details);
        var to = move.to().orElse(found.step());
        jdbc.sql(PathwayCaseRow.MOVE)
                .param("record", seen.id())
                .param("version", version)
                .param("step", to.name())
                .param("stage", details.stageAt(to, found))
                .param("due", due.orElse(null))
                .param("over", pathway.isOverAt(to))
                .param("at", clock.instant())
                .update();
        written(by, pathway, seen.id(), move, details, to);
        return new ActResult.Yes();
    }

    /** Adds a chronology entry, at any step: for information, not for an action. */
    void note(Actor by, Case seen, String line, String words) {
        jdbc.sql(PathwayCaseRow.NOTE).param("record", seen.id()).update();
        chronology.add(by, seen.id(), line, words);
    }

    void showNextClock(UUID record) {
        show(record, clocks.nextDue(record));
    }

    private void show(UUID record, Optional<Instant> due) {
        jdbc.sql(PathwayCaseRow.SHOW_DUE)
                .param("record", record)
                .param("due", due.orElse(null))
                .update();
    }

    private void written(
            Actor by,
            Pathway<?> pathway,
            UUID record,
            PathwayTransition move,
            TransitionDetails details,
            PathwayStep to) {
        chronology.add(by, record, move.name(), details.words());
        var line = move.name().toLowerCase(Locale.ROOT);
        audit.record(by.id(), by.roleName(), line, pathway.kind().subject(record), "");
        events.publishEvent(new PathwayMoved(pathway.name(), record, move.name(), to.name()));
    }

    private static void mustBeOf(Pathway<?> pathway, PathwayTransition move, boolean opening) {
        if (!pathway.moves().contains(move) || move.opensACase() != opening) {
            throw new IllegalArgumentException(
                    "The table of %s has no such move: %s".formatted(pathway.name(), move.name()));
        }
    }
}
