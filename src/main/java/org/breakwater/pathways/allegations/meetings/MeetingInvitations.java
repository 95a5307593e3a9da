package org.breakwater.pathways.allegations.meetings;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.allegations.lifecycle.AllegationStep;
import org.breakwater.pathways.allegations.lifecycle.RecordingMoves;
import org.breakwater.pathways.allegations.meetings.InvitedRow.Presence;
import org.breakwater.pathways.allegations.meetings.MeetingHeld.Came;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Invitation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited to the planned meetings of a case, and what became of each invitation. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MeetingInvitations {

    private final JdbcClient jdbc;
    private final PathwayMoves moves;
    private final Clock clock;

    MeetingInvitations(JdbcClient jdbc, PathwayMoves moves, Clock clock) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.clock = clock;
    }

    /** Everyone who was ever invited to a meeting of the case. */
    public List<InvitedRow> of(UUID record) {
        return all(jdbc.sql(InvitedRow.OF_RECORD).param("record", record).query(InvitedRow.class));
    }

    public ActResult invite(
            Actor.Person by,
            PathwayCase<AllegationStep> seen,
            int version,
            PlannedMeetingRow meeting,
            List<Invitation> more) {
        if (!meeting.isOpen()) {
            return new ActResult.NotNow(PlannedMeetings.RECORDED);
        }
        var details = TransitionDetails.saying(MeetingPlan.invited(more));
        var done = moves.act(by, seen, version, RecordingMoves.INVITE, details);
        if (done instanceof ActResult.Yes) {
            write(by, seen.id(), meeting.id(), more);
        }
        return done;
    }

    public ActResult withdraw(
            Actor.Person by, PathwayCase<AllegationStep> seen, int version, InvitedRow invited, String why) {
        var details = TransitionDetails.saying("Withdrawn: %s. %s".formatted(invited.who(), why));
        var done = moves.act(by, seen, version, RecordingMoves.INVITE, details);
        if (done instanceof ActResult.Yes) {
            came(by, seen.id(), List.of(new Came(invited.id(), invited.who(), Presence.WITHDRAWN, null, why)));
        }
        return done;
    }

    void write(Actor.Person by, UUID record, UUID meeting, List<Invitation> those) {
        those.forEach(
                one -> written(by, record, jdbc.sql(INVITE).paramSource(one).param("meeting", meeting)));
    }

    void came(Actor.Person by, UUID record, List<Came> people) {
        people.forEach(one -> written(by, record, jdbc.sql(CAME).paramSource(one)));
    }

    private void written(Actor.Person by, UUID record, JdbcClient.StatementSpec statement) {
        statement
                .param("record", record)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
    }

    static final String INVITE = """
            insert into pathways.allegation_meeting_invited (record_id, meeting_id, name, role, agency, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :meeting, :name, :role, :agency, :by, :byName, :at)""";

    static final String CAME = """
            insert into pathways.allegation_meeting_presence (record_id, invited_id, presence, view, words, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :invited, :presence, cast(:view as text), :words, :by, :byName, :at)""";
}
