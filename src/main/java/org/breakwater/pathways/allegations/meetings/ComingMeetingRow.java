package org.breakwater.pathways.allegations.meetings;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Purpose;

/** A planned meeting of any case that has not been recorded yet. */
public record ComingMeetingRow(
        UUID id, UUID meeting, String reference, String subject, Purpose purpose, Instant meetsAt) {

    /** The earliest first: from the meeting to its case, since there are far fewer of these than cases. */
    static final String COMING = """
            select p.record_id as id, p.id as meeting, c.reference, s.name as subject, p.purpose, t.meets_at
            from pathways.allegation_planned_meeting p
            join lateral (select l.meets_at from pathways.allegation_meeting_time l
                where l.meeting_id = p.id order by l.id desc limit 1) t on true
            join casework.pathway_case c on c.record_id = p.record_id
            join lateral (select n.name from pathways.allegation_subject n where n.record_id = p.record_id
                order by n.id desc limit 1) s on true
            where c.pathway = 'allegation' and c.ended_at is null
              and not exists (select from pathways.allegation_meeting h where h.planned_id = p.id)
              and not exists (select from pathways.allegation_meeting_cancelled k where k.meeting_id = p.id)
            order by t.meets_at, p.id limit 25""";

    public boolean isPast(Instant now) {
        return !meetsAt.isAfter(now);
    }

    @Override
    public String toString() {
        return "ComingMeetingRow[" + meeting + ", " + meetsAt + "]";
    }
}
