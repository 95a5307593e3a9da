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

/** Cases of every kind: find one, hold it, act on it. Each kind keeps its own; this is the one way to any of them. */
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
     * The case as it is now, held until the transaction ends: an act that has seen no version must not work on a stage
     * that someone else is just leaving.
     */
    public Case hold(UUID id) {
        return kindOf(id).orElseThrow().hold(id);
    }

    /**
     * Acts on a case that was seen at a version: the move, its line in the chronology and in the audit log, and what
     * else the act consists of.
     *
     * @param line the line of the chronology; in lower case, that of the audit log
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

    /** The move alone, for an act that says more in the audit log. */
    public ActResult move(Actor by, Case seen, int version, CaseAct act, String line, String words) {
        return of(seen).move(by, seen, version, act, line, words);
    }

    /** A line of the chronology, at any stage, closed ones too: for what is said of a case, not done with it. */
    public void note(Actor by, Case seen, String line, String words) {
        of(seen).note(by, seen, line, words);
    }

    /** A line for someone outside, who has seen no version. */
    public void hear(Actor by, Case seen, boolean newEvidence, String line) {
        of(seen).hear(by, seen, newEvidence, line);
    }

    /** Puts the next running deadline where the lists see it. */
    public void showNextClock(Case seen) {
        of(seen).showNextClock(seen.id());
    }

    /** What the audit log calls a case that this actor may not see: its kind is told to the log, and to no one else. */
    public String subject(UUID id) {
        return kindOf(id).map(kind -> kind.kind().subject(id)).orElse(UNKNOWN + id);
    }

    /** What the audit log calls the cases that a list showed, in its order. */
    public List<String> subjects(List<UUID> shown) {
        return all(jdbc.sql(SUBJECTS).param("ids", shown.toArray(UUID[]::new)).query(String.class));
    }

    /** What the kind of this name says of its cases. */
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
