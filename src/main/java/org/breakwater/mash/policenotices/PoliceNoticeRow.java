package org.breakwater.mash.policenotices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.mash.policenotices.reading.PoliceNoticeFields;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of notices, as it came, and its state.
 *
 * @param why what could not be read, or why it was not imported
 */
public record PoliceNoticeRow(
        UUID id,
        UUID fileId,
        int line,
        String original,
        List<String> fields,
        State state,
        List<String> why,
        @Nullable UUID contactId,
        @Nullable String reference,
        @Nullable String doneByName,
        @Nullable Instant doneAt,
        @Nullable String leftWhy) {

    public static final int PAGE = 50;

    /** The state of a line. */
    public enum State {
        WAITING("Being imported"),
        TO_MEND("Needs correcting"),
        TAKEN("Imported"),
        SAME("Imported before"),
        LEFT("Left out");

        private final String inWords;

        State(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    static final String OF_FILE = """
            select l.id, l.file_id, l.line, l.original, l.fields, l.state, l.why, l.contact_id, c.reference,
                l.done_by_name, l.done_at, l.left_why
            from mash.police_notice_line l left join mash.contact c on c.id = l.contact_id
            where l.file_id = :file
            order by l.state <> 'TO_MEND', l.line limit 50 offset :skip""";

    static final String BY_ID = """
            select l.id, l.file_id, l.line, l.original, l.fields, l.state, l.why, l.contact_id, c.reference,
                l.done_by_name, l.done_at, l.left_why
            from mash.police_notice_line l left join mash.contact c on c.id = l.contact_id
            where l.id = :id and l.file_id = :file""";

    static final String WAITING_OF_BUNDLE = """
            select l.id, l.file_id, l.line, l.original, l.fields, l.state, l.why, l.contact_id,
                cast(null as text) as reference, l.done_by_name, l.done_at, l.left_why
            from mash.police_notice_line l
            where l.file_id = :file and l.state = 'WAITING' and l.bundle = :bundle
            order by l.line limit 500""";

    static final String KEEP = """
            insert into mash.police_notice_line (file_id, line, original, fields, number, bundle, state, why)
            values (:file, :line, :original, cast(:fields as text[]), :number, :bundle, :state,
                cast(:why as text[]))""";

    public PoliceNoticeFields cells() {
        return new PoliceNoticeFields(fields);
    }

    @Override
    public String toString() {
        return "PoliceNoticeRow[" + id + ", …]";
    }
}
