package org.breakwater.frontdoor.report.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.frontdoor.Told;
import org.jspecify.annotations.Nullable;

/** The row of a draft. It is locked while its request lasts, so two tabs or two presses of "Send" take turns. */
record DraftRow(
        UUID id,
        String way,
        String answers,
        Instant startedAt,
        @Nullable String reference,
        @Nullable UUID recordId,
        String alert) {

    static final String TOUCH = """
            update frontdoor.draft set touched_at = :now where token_hash = :key and touched_at > :since
            returning id, way, answers, started_at, reference, record_id, alert""";

    Draft draft(String token, AnswersText text) {
        var receipt = reference != null && recordId != null
                ? Optional.of(new Draft.Receipt(recordId, reference, Draft.Alert.valueOf(alert)))
                : Optional.<Draft.Receipt>empty();
        return new Draft(id, token, Told.Way.valueOf(way), text.read(answers), startedAt, receipt);
    }

    @Override
    public String toString() {
        return "DraftRow[" + id + ", …]";
    }
}
