package org.breakwater.casework.letters.templates;

import java.time.Instant;
import java.util.UUID;

/** One version of a letter template. */
public record LetterTemplateRow(
        UUID templateId,
        int version,
        LetterAudience audience,
        String name,
        String subject,
        String body,
        String writtenByName,
        Instant writtenAt) {

    private static final String COLUMNS = """
            select v.template_id, v.version, t.audience, v.name, v.subject, v.body, v.written_by_name, v.written_at
            from casework.letter_version v join casework.letter_template t on t.id = v.template_id
            """;

    static final String IN_FORCE = COLUMNS + """
            where not exists (select from casework.letter_version n
                where n.template_id = v.template_id and n.version > v.version)
            order by t.audience, v.name, v.template_id limit 200""";

    static final String VERSIONS = COLUMNS + "where v.template_id = :template order by v.version desc limit 100";

    static final String MAKE = """
            insert into casework.letter_template (audience, made_by, made_at) values (:audience, :by, :at)
            returning id""";

    static final String WRITE = """
            insert into casework.letter_version (template_id, version, name, subject, body, written_by, written_by_name,
                written_at)
            values (:template, :version, :name, :subject, :body, :by, :byName, :at)
            on conflict do nothing""";
}
