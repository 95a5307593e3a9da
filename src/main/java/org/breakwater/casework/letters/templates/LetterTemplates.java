package org.breakwater.casework.letters.templates;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letter templates, each in all its versions; the latest is in force. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LetterTemplates {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    LetterTemplates(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The content of a template; fields in square brackets. */
    public record Wording(String name, String subject, String body) {}

    /** The version of each that is in force, by addressee; at most 200. */
    public List<LetterTemplateRow> inForce() {
        return all(jdbc.sql(LetterTemplateRow.IN_FORCE).query(LetterTemplateRow.class));
    }

    /** The same for templates of letters only. */
    public List<LetterTemplateRow> ofLetters() {
        return inForce().stream().filter(row -> row.audience().isLetter()).toList();
    }

    public Optional<LetterTemplateRow> inForce(UUID template) {
        return versions(template).stream().findFirst();
    }

    /** The first one in force for these readers. */
    public Optional<LetterTemplateRow> inForce(LetterAudience audience) {
        return inForce().stream().filter(row -> row.audience() == audience).findFirst();
    }

    /** All of one, the latest first; at most 100. */
    public List<LetterTemplateRow> versions(UUID template) {
        return all(
                jdbc.sql(LetterTemplateRow.VERSIONS).param("template", template).query(LetterTemplateRow.class));
    }

    /** A new one; returns its id. */
    UUID make(Actor.Person by, LetterAudience audience, Wording wording) {
        var id = jdbc.sql(LetterTemplateRow.MAKE)
                .param("audience", audience.name())
                .param("by", by.id().value())
                .param("at", clock.instant())
                .query(UUID.class)
                .single();
        write(by, id, 0, wording);
        return id;
    }

    /** The next version; false if someone else has written it since this one was read. */
    boolean write(Actor.Person by, UUID template, int seen, Wording wording) {
        var written = jdbc.sql(LetterTemplateRow.WRITE)
                .paramSource(wording)
                .param("template", template)
                .param("version", seen + 1)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        if (written > 0) {
            audit.record(
                    by.id(),
                    by.roleName(),
                    "changed a letter template",
                    "letter-template:" + template,
                    "" + (seen + 1));
        }
        return written > 0;
    }
}
