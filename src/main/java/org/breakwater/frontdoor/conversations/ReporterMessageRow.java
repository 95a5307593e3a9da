package org.breakwater.frontdoor.conversations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of the desk, or a message of the reporter.
 *
 * @param question the kind of question, for a question of the desk
 * @param answers the question that this answers, or null
 */
public record ReporterMessageRow(
        UUID id,
        Instant sentAt,
        boolean fromDesk,
        @Nullable String question,
        String words,
        @Nullable UUID answers,
        String sentBy) {

    static final String OF_RECORD = """
            select id, sent_at, from_desk, question, words, answers, sent_by
            from frontdoor.reporter_message where record_id = :record order by id limit 500""";

    @Override
    public String toString() {
        return "ReporterMessageRow[" + id + ", …]";
    }
}
