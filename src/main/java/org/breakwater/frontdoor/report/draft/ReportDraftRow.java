package org.breakwater.frontdoor.report.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.jspecify.annotations.Nullable;

/** The row of a draft. It is locked for the request, so two tabs or two presses of "Send" are serialised. */
record ReportDraftRow(
        UUID id,
        String way,
        String answers,
        Instant startedAt,
        @Nullable String reference,
        @Nullable UUID recordId,
        String alert,
        boolean ownFamily) {

    static final String TOUCH = """
            update frontdoor.report_draft set touched_at = :now where token_hash = :key and touched_at > :since
            returning id, way, answers, started_at, reference, record_id, alert,
                own_family""";

    ReportDraft draft(String token, ReportAnswersText text) {
        var receipt = reference != null && recordId != null
                ? Optional.of(new ReportDraft.Receipt(recordId, reference, ReportDraft.Alert.valueOf(alert), ownFamily))
                : Optional.<ReportDraft.Receipt>empty();
        return new ReportDraft(id, token, ReportContent.Way.valueOf(way), text.read(answers), startedAt, receipt);
    }

    @Override
    public String toString() {
        return "ReportDraftRow[" + id + ", …]";
    }
}
