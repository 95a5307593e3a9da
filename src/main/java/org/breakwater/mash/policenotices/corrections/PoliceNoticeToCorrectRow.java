package org.breakwater.mash.policenotices.corrections;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A line of a file of police notices that someone must correct before a contact can be created from it. */
public record PoliceNoticeToCorrectRow(
        UUID id, UUID fileId, int line, List<String> why, Instant receivedAt, Instant dueAt, List<String> because) {

    /** How many a page shows; the next ones follow as these are done. */
    public static final int PAGE = 25;

    static final String DUE_FIRST = """
            select l.id, l.file_id, l.line, l.why, f.received_at, f.correct_by as due_at,
                f.correct_because as because
            from mash.police_notice_line l join mash.police_notice_file f on f.id = l.file_id
            where l.state = 'TO_MEND'
            order by f.correct_by, l.file_id, l.line limit 25""";

    /** How many lines need correcting, and how many of those are late. */
    public record Count(int open, int late) {

        static final String NOW = """
                select count(*)::int as open, (count(*) filter (where f.correct_by < :now))::int as late
                from mash.police_notice_line l join mash.police_notice_file f on f.id = l.file_id
                    where l.state = 'TO_MEND'""";
    }

    public boolean isLateAt(Instant now) {
        return dueAt.isBefore(now);
    }

    @Override
    public String toString() {
        return "PoliceNoticeToCorrectRow[" + id + "]";
    }
}
