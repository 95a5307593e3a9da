package org.breakwater.casework.letters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.letters.templates.LetterAudience;
import org.breakwater.casework.letters.templates.LetterText;
import org.jspecify.annotations.Nullable;

/**
 * A letter about a case. Until it is sent its words may change; the version of the template stays.
 *
 * @param template what that version is called
 */
public record CaseLetterRow(
        UUID id,
        String template,
        int version,
        LetterAudience audience,
        String recipient,
        String subject,
        String body,
        String writtenByName,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable String sentHow,
        @Nullable String sentByName) {

    static final String OF_CASE = """
            select l.id, v.name as template, l.version, l.audience, l.recipient, l.subject, l.body, l.written_by_name,
                l.written_at, l.sent_at, l.sent_how, l.sent_by_name
            from casework.letter l
            join casework.letter_version v on v.template_id = l.template_id and v.version = l.version
            where l.record_id = :id order by l.written_at desc, l.id desc limit 200""";

    static final String KEEP = """
            insert into casework.letter (record_id, template_id, version, audience, recipient, subject, body,
                written_by, written_by_name, written_at)
            values (:record, :template, :version, :audience, :recipient, :subject, :body, :by, :byName, :at)
            returning id""";

    static final String CHANGE = """
            update casework.letter set subject = :subject, body = :body
            where id = :id and record_id = :record and sent_at is null""";

    static final String SEND = """
            update casework.letter set sent_at = :at, sent_how = :how, sent_by = :by, sent_by_name = :byName
            where id = :id and record_id = :record and sent_at is null""";

    public boolean isSent() {
        return sentAt != null;
    }

    /** What must be done before it can go: a gap is never sent. */
    public Optional<String> left() {
        return new LetterText(subject + "\n" + body).left();
    }

    public List<String> lines() {
        return body.lines().toList();
    }

    @Override
    public String toString() {
        return "CaseLetterRow[" + id + "]";
    }
}
