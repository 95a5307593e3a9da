package org.breakwater.mash.policenotices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A file of notices, and the state of its lines as far as this person may see it.
 *
 * @param unused columns of it that are ignored
 */
public record PoliceNoticeFileRow(
        UUID id,
        int lines,
        List<String> unused,
        Instant receivedAt,
        String takenByName,
        Instant takenAt,
        int waiting,
        int toMend,
        int taken,
        int same,
        int leftOut,
        int contacts) {

    public static final int PAGE = 25;

    static final String LATEST = """
            select f.id, f.lines, f.unused, f.received_at, f.taken_by_name, f.taken_at, n.waiting, n.to_mend, n.taken,
                n.same, n.left_out, n.contacts
            from (select * from mash.police_notice_file order by taken_at desc, id limit 25 offset :skip) f
            cross join lateral (
                select count(*) filter (where l.state = 'WAITING')::int as waiting,
                    count(*) filter (where l.state = 'TO_MEND')::int as to_mend,
                    count(*) filter (where l.state = 'TAKEN')::int as taken,
                    count(*) filter (where l.state = 'SAME')::int as same,
                    count(*) filter (where l.state = 'LEFT')::int as left_out,
                    count(distinct l.contact_id) filter (where l.state = 'TAKEN')::int as contacts
                from mash.police_notice_line l where l.file_id = f.id) n
            order by f.taken_at desc, f.id""";

    static final String BY_ID = """
            select f.id, f.lines, f.unused, f.received_at, f.taken_by_name, f.taken_at, n.waiting, n.to_mend, n.taken,
                n.same, n.left_out, n.contacts
            from mash.police_notice_file f
            cross join lateral (
                select count(*) filter (where l.state = 'WAITING')::int as waiting,
                    count(*) filter (where l.state = 'TO_MEND')::int as to_mend,
                    count(*) filter (where l.state = 'TAKEN')::int as taken,
                    count(*) filter (where l.state = 'SAME')::int as same,
                    count(*) filter (where l.state = 'LEFT')::int as left_out,
                    count(distinct l.contact_id) filter (where l.state = 'TAKEN')::int as contacts
                from mash.police_notice_line l where l.file_id = f.id) n
            where f.id = :id""";

    static final String KEEP = """
            insert into mash.police_notice_file (id, sha, lines, unused, received_at, taken_by, taken_by_name,
                taken_by_role,
                taken_at, correct_by, correct_because)
            values (:id, :sha, :lines, cast(:unused as text[]), :received, :by, :byName, :role, :at, :correctBy,
                :because)
            on conflict (sha) do nothing""";

    static final String BY_SHA = "select id from mash.police_notice_file where sha = :sha";
}
