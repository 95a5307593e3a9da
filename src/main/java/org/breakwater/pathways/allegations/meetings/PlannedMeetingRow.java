package org.breakwater.pathways.allegations.meetings;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Purpose;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Time;
import org.jspecify.annotations.Nullable;

/**
 * A planned meeting.
 *
 * @param times how many times it was arranged: more than once if it was postponed
 * @param cancelledWhy null unless it was cancelled
 */
public record PlannedMeetingRow(
        UUID id,
        Purpose purpose,
        Instant meetsAt,
        boolean byVideo,
        String place,
        int times,
        boolean held,
        @Nullable String cancelledWhy,
        String recordedByName,
        Instant recordedAt) {

    /** The latest first. */
    static final String OF_RECORD = """
            select p.id, p.purpose, t.meets_at, t.by_video, t.place,
                (select count(*)::int from pathways.allegation_meeting_time n where n.meeting_id = p.id) as times,
                h.id is not null as held, c.why as cancelled_why, p.recorded_by_name, p.recorded_at
            from pathways.allegation_planned_meeting p
            join lateral (select l.meets_at, l.by_video, l.place from pathways.allegation_meeting_time l
                where l.meeting_id = p.id order by l.id desc limit 1) t on true
            left join pathways.allegation_meeting h on h.planned_id = p.id
            left join pathways.allegation_meeting_cancelled c on c.meeting_id = p.id
            where p.record_id = :record order by p.id desc limit 100""";

    /** Nobody has recorded yet that it was held or cancelled. */
    public boolean isOpen() {
        return !held && cancelledWhy == null;
    }

    public Time time() {
        return new Time(meetsAt, byVideo, place);
    }

    /** Such as "First meeting: Tuesday 12 January 2027, 10:00, by video". */
    public String inWords() {
        return purpose.inWords() + ": " + time().inWords();
    }

    @Override
    public String toString() {
        return "PlannedMeetingRow[" + id + ", " + meetsAt + "]";
    }
}
