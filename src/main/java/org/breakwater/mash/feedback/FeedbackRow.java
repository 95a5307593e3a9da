package org.breakwater.mash.feedback;

import java.time.Instant;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/** The feedback to a professional referrer, approved for their role, and how they were told. */
public record FeedbackRow(
        String words,
        String writtenBy,
        Instant writtenAt,
        @Nullable String approvedBy,
        @Nullable Instant givenAt,
        @Nullable String givenHow) {

    static final String OF_CONTACT = """
            select words, written_by, written_at, approved_by, given_at, given_how
            from mash.referrer_feedback where contact_id = :id""";

    public static final String KEEP = """
            insert into mash.referrer_feedback (contact_id, words, written_by, written_at)
                values (:contact, :words, :by, :at)
            on conflict (contact_id) do update set words = excluded.words, written_by = excluded.written_by,
                written_at = excluded.written_at, approved_by = null, given_at = null, given_how = null""";

    public boolean isApproved() {
        return approvedBy != null;
    }

    public boolean isGiven() {
        return givenAt != null;
    }

    /**
     * Where it is.
     *
     * @param enquiry whether a MASH enquiry was approved and runs: the feedback is approved with what comes of it
     */
    public String state(boolean enquiry) {
        if (givenAt != null) {
            var words = "Feedback given " + EnglishTimes.inWords(givenAt) + ": " + givenHow;
            return words.matches("(?s).*[.!?…]\\s*") ? words.strip() : words + ".";
        }
        if (isApproved()) {
            return "Approved, not yet given to the referrer.";
        }
        return enquiry
                ? "The MASH enquiry is approved. The referrer gets feedback when the MASH enquiry is complete."
                : "Not approved yet.";
    }

    @Override
    public String toString() {
        return "FeedbackRow[…]";
    }
}
