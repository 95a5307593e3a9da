package org.breakwater.casework.letters;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.casework.letters.templates.LetterAudience;
import org.breakwater.casework.safecontact.checks.PlannedContact;
import org.jspecify.annotations.Nullable;

/**
 * A letter to someone in a case. Until it is sent its text may change; the version of the template stays.
 *
 * @param template the name of that version
 * @param saved how often its text was saved
 */
public record LetterRow(
        UUID id,
        UUID recordId,
        String template,
        int version,
        LetterAudience audience,
        UUID personId,
        String recipient,
        LetterWay way,
        String address,
        String subject,
        String body,
        int saved,
        String writtenByName,
        Instant writtenAt,
        @Nullable Instant sentAt,
        @Nullable String sentByName) {

    static final String OF_CASE = """
            select l.id, l.record_id, v.name as template, l.version, l.audience, l.person_id, l.recipient, l.way,
                l.address, l.subject, l.body, l.saved, l.written_by_name, l.written_at, l.sent_at, l.sent_by_name
            from casework.letter l
            join casework.letter_version v on v.template_id = l.template_id and v.version = l.version
            where l.record_id = :id order by l.written_at desc, l.id desc limit 200""";

    static final String KEEP = """
            insert into casework.letter (record_id, template_id, version, audience, person_id, recipient, way,
                address, subject, body, written_by, written_by_name, written_at)
            values (:record, :template, :version, :audience, :person, :recipient, :way, :address, :subject, :body,
                :by, :byName, :at)
            returning id""";

    static final String CHANGE = """
            update casework.letter set subject = :subject, body = :body, saved = saved + 1
            where id = :id and record_id = :record and sent_at is null and saved = :seen""";

    static final String SEND = """
            update casework.letter set sent_at = :at, sent_by = :by, sent_by_name = :byName
            where id = :id and record_id = :record and sent_at is null""";

    public boolean isSent() {
        return sentAt != null;
    }

    LetterForm.Words words() {
        return new LetterForm.Words(subject, body);
    }

    /** Its destination, for the safe contact rules. */
    PlannedContact planned() {
        return new PlannedContact(id, personId, recipient, way.means(), address, subject);
    }

    public List<String> lines() {
        return body.lines().toList();
    }

    @Override
    public String toString() {
        return "LetterRow[" + id + "]";
    }
}
