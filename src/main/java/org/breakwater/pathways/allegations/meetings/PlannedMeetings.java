package org.breakwater.pathways.allegations.meetings;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.allegations.lifecycle.AllegationStep;
import org.breakwater.pathways.allegations.lifecycle.RecordingMoves;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Planned meetings, one at a time in a case: its deadline runs until it is recorded as held, or cancelled. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlannedMeetings {

    static final String ONE_AT_A_TIME =
            "A meeting is planned already. Record, postpone or cancel it before you plan another.";

    static final String RECORDED = "This meeting has been recorded already. Open the case to see it.";

    private final JdbcClient jdbc;
    private final PathwayMoves moves;
    private final MeetingInvitations meetingInvitations;
    private final Clock clock;

    PlannedMeetings(JdbcClient jdbc, PathwayMoves moves, MeetingInvitations meetingInvitations, Clock clock) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.meetingInvitations = meetingInvitations;
        this.clock = clock;
    }

    /** The latest first. */
    public List<PlannedMeetingRow> of(UUID record) {
        return all(jdbc.sql(PlannedMeetingRow.OF_RECORD).param("record", record).query(PlannedMeetingRow.class));
    }

    /** The one that has to be held and recorded. */
    public Optional<PlannedMeetingRow> open(UUID record) {
        return of(record).stream().filter(PlannedMeetingRow::isOpen).findFirst();
    }

    /** In every open case that the actor may see, the earliest first. */
    public List<ComingMeetingRow> coming() {
        return all(jdbc.sql(ComingMeetingRow.COMING).query(ComingMeetingRow.class));
    }

    public ActResult plan(Actor.Person by, PathwayCase<AllegationStep> seen, int version, MeetingPlan plan) {
        if (open(seen.id()).isPresent()) {
            return new ActResult.NotNow(ONE_AT_A_TIME);
        }
        var details = TransitionDetails.saying(plan.inWords())
                .on(RecordingMoves.MEETING_PLANNED_FOR, plan.time().meetsAt());
        var done = moves.act(by, seen, version, RecordingMoves.PLAN, details);
        if (done instanceof ActResult.Yes) {
            var meeting = written(by, seen.id(), jdbc.sql(PLAN).param("purpose", plan.purpose()))
                    .query(UUID.class)
                    .single();
            arrange(by, seen.id(), meeting, plan.time(), "");
            meetingInvitations.write(by, seen.id(), meeting, plan.invitations());
        }
        return done;
    }

    public ActResult putOff(
            Actor.Person by,
            PathwayCase<AllegationStep> seen,
            int version,
            PlannedMeetingRow meeting,
            Time to,
            String why) {
        var words = "%s. Postponed to: %s".formatted(why, to.inWords());
        var details = TransitionDetails.saying(words).on(RecordingMoves.MEETING_PLANNED_FOR, to.meetsAt());
        var done = act(by, seen, version, meeting, RecordingMoves.PUT_OFF, details);
        if (done instanceof ActResult.Yes) {
            arrange(by, seen.id(), meeting.id(), to, why);
        }
        return done;
    }

    public ActResult cancel(
            Actor.Person by, PathwayCase<AllegationStep> seen, int version, PlannedMeetingRow meeting, String why) {
        var done = act(by, seen, version, meeting, RecordingMoves.CANCEL, TransitionDetails.saying(why));
        if (done instanceof ActResult.Yes) {
            written(
                            by,
                            seen.id(),
                            jdbc.sql(CANCEL).param("meeting", meeting.id()).param("why", why))
                    .update();
        }
        return done;
    }

    public ActResult held(
            Actor.Person by,
            PathwayCase<AllegationStep> seen,
            int version,
            PlannedMeetingRow meeting,
            MeetingHeld held) {
        var details = TransitionDetails.saying(held.inWords());
        var done = act(by, seen, version, meeting, RecordingMoves.PLANNED_HELD, details);
        if (done instanceof ActResult.Yes) {
            written(by, seen.id(), jdbc.sql(HELD).paramSource(held).param("meeting", meeting.id()))
                    .update();
            meetingInvitations.came(by, seen.id(), held.people());
        }
        return done;
    }

    /** What is recorded of a meeting once, not twice. */
    private ActResult act(
            Actor.Person by,
            PathwayCase<AllegationStep> seen,
            int version,
            PlannedMeetingRow meeting,
            PathwayTransition move,
            TransitionDetails details) {
        return meeting.isOpen() ? moves.act(by, seen, version, move, details) : new ActResult.NotNow(RECORDED);
    }

    private void arrange(Actor.Person by, UUID record, UUID meeting, Time time, String why) {
        written(
                        by,
                        record,
                        jdbc.sql(ARRANGE)
                                .paramSource(time)
                                .param("meeting", meeting)
                                .param("why", why))
                .update();
    }

    private JdbcClient.StatementSpec written(Actor.Person by, UUID record, JdbcClient.StatementSpec statement) {
        return statement
                .param("record", record)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant());
    }

    static final String PLAN = """
            insert into pathways.allegation_planned_meeting (record_id, purpose, recorded_by, recorded_by_name,
                recorded_at)
            values (:record, :purpose, :by, :byName, :at) returning id""";

    static final String ARRANGE = """
            insert into pathways.allegation_meeting_time (record_id, meeting_id, meets_at, by_video, place, why,
                recorded_by, recorded_by_name, recorded_at)
            values (:record, :meeting, :meetsAt, :byVideo, :place, :why, :by, :byName, :at)""";

    static final String CANCEL = """
            insert into pathways.allegation_meeting_cancelled (record_id, meeting_id, why, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :meeting, :why, :by, :byName, :at)""";

    static final String HELD = """
            insert into pathways.allegation_meeting (record_id, planned_id, held_on, attended, invited, discussed,
                actions, views, recorded_by, recorded_by_name, recorded_at)
            values (:record, :meeting, cast(:heldOn as date), :attended, '', :discussed, :actions, '', :by, :byName,
                :at)""";
}
