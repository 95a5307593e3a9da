package org.breakwater.casework;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases of every kind: find one, lock it, act on it. Each kind stores its own; this is the only access to any of them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Cases {

    private static final String UNKNOWN = "record:";

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final List<CasesOfKind> kinds;

    Cases(JdbcClient jdbc, AuditLog audit, List<CasesOfKind> kinds) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.kinds = kinds;
    }

    /** The case, if this actor may see it. */
    public Optional<Case> find(UUID id) {
        return kindOf(id).flatMap(kind -> kind.find(id));
    }

    /**
     * The current case, locked until the transaction ends: an action that is not based on a version must not work on a
     * stage that someone else is just changing.
     */
    public Case hold(UUID id) {
        return kindOf(id).orElseThrow().hold(id);
    }

    /**
     * Acts on a case that was seen at a version: the transition, its entry in the chronology and in the audit log, and
     * whatever else the action does.
     *
     * @param line the chronology entry; in lower case, that of the audit log
     */
    public ActResult act(
            Actor.Person by, Case seen, int version, CaseAct act, String line, String words, Runnable work) {
        var result = move(by, seen, version, act, line, words);
        if (result instanceof ActResult.Yes) {
            audit.record(by.id(), by.roleName(), line.toLowerCase(Locale.ROOT), seen.subject(), "");
            work.run();
        }
        return result;
    }

    /** The transition alone, for an action that writes more to the audit log. */
    public ActResult move(Actor by, Case seen, int version, CaseAct act, String line, String words) {
        return of(seen).move(by, seen, version, act, line, words);
    }

    /** A chronology entry, at any stage, closed ones too: for information, not for an action. */
    public void note(Actor by, Case seen, String line, String words) {
        of(seen).note(by, seen, line, words);
    }

    /** An entry for someone outside, who has seen no version. */
    public void hear(Actor by, Case seen, boolean newEvidence, String line) {
        of(seen).hear(by, seen, newEvidence, line);
    }

    /** Copies the next running deadline to the row for the lists. */
    public void showNextClock(Case seen) {
        of(seen).showNextClock(seen.id());
    }

    /** The audit log's name of a case that this actor may not see: only the log is told its kind. */
    public String subject(UUID id) {
        return kindOf(id).map(kind -> kind.kind().subject(id)).orElse(UNKNOWN + id);
    }

    /** The audit log's names of the cases that a list showed, in its order. */
    public List<String> subjects(List<UUID> shown) {
        return all(jdbc.sql(SUBJECTS).param("ids", shown.toArray(UUID[]::new)).query(String.class));
    }

    /** The description of the kind of this name. */
    public CaseKind kindNamed(String name) {
        return ofKind(name).orElseThrow().kind();
    }

    private CasesOfKind of(Case seen) {
        return ofKind(seen.kind().name()).orElseThrow();
    }

    private Optional<CasesOfKind> kindOf(UUID id) {
        return jdbc.sql(KIND).param("id", id).query(String.class).optional().flatMap(this::ofKind);
    }

    private Optional<CasesOfKind> ofKind(String name) {
        return kinds.stream().filter(of -> of.kind().name().equals(name)).findFirst();
    }

    static final String SUBJECTS = """
            select casework.kind_of(shown.id) || ':' || shown.id as subject
            from unnest(cast(:ids as uuid[])) with ordinality as shown(id, place) order by shown.place limit 1000""";

    static final String KIND = "select kind from casework.kind_of(:id) as kind where kind is not null";
}
