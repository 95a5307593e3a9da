package org.breakwater.frontdoor.report.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.frontdoor.receivedreports.ReportContent;

/**
 * A report that is being written, or was just sent.
 *
 * @param token the browser's token; the return phrase is derived from it
 * @param receipt the reference, once it was sent; then there are no answers any more
 */
public record ReportDraft(
        UUID id,
        String token,
        ReportContent.Way way,
        ReportAnswers answers,
        Instant startedAt,
        Optional<Receipt> receipt) {

    /**
     * What remains after sending.
     *
     * @param ownFamily the person asked for help for their own family
     */
    public record Receipt(UUID recordId, String reference, Alert alert, boolean ownFamily) {}

    /** Why the answers raise an alert for danger, if they do. */
    public enum Alert {
        NONE,
        /** No alert: they are asked to call today. */
        CALL_TODAY,
        NOT_SURE,
        WORDS,
        SAID
    }

    public boolean isSent() {
        return receipt.isPresent();
    }

    public ReportDraft with(ReportAnswers now) {
        return new ReportDraft(id, token, way, now, startedAt, receipt);
    }

    @Override
    public String toString() {
        return "ReportDraft[" + id + ", …]";
    }
}
