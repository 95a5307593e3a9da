package org.breakwater.pathways.allegations.closing;

import java.time.Instant;
import java.time.LocalDate;
import org.breakwater.pathways.allegations.closing.ClosingPart.Answer;
import org.jspecify.annotations.Nullable;

/** A part of the closing summary as it is now. */
public record ClosingRow(
        ClosingPart part,
        Answer answer,
        String words,
        String byWhom,
        @Nullable LocalDate onDay,
        String recordedByName,
        Instant recordedAt) {

    /** The latest of each part. */
    static final String OF_RECORD = """
            select distinct on (part) part, answer, words, by_whom, on_day, recorded_by_name, recorded_at
            from pathways.allegation_closing c where c.record_id = :record order by c.part, c.id desc limit 20""";

    public ClosingAnswer said() {
        return new ClosingAnswer(part, answer, words, byWhom, onDay);
    }

    @Override
    public String toString() {
        return "ClosingRow[" + part + ", " + answer + "]";
    }
}
