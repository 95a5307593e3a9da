package org.breakwater.mash.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a professional who told us will hear, in words approved for their role, and how they were told. */
public record AnswerRow(
        String words,
        String writtenBy,
        Instant writtenAt,
        @Nullable String approvedBy,
        @Nullable Instant givenAt,
        @Nullable String givenHow) {

    static final String OF_CONTACT = """
            select words, written_by, written_at, approved_by, given_at, given_how
            from mash.answer where contact_id = :id""";

    public boolean isApproved() {
        return approvedBy != null;
    }

    public boolean isGiven() {
        return givenAt != null;
    }

    @Override
    public String toString() {
        return "AnswerRow[…]";
    }
}
