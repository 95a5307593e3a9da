package org.breakwater.pathways.missingeducation.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.CasesOfPathway;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.missingeducation.mash.EducationToMash;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.breakwater.pathways.missingeducation.records.EducationDecisionRow.Next;
import org.breakwater.pathways.missingeducation.records.EducationOutcome;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Pupil;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Finding;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Ground;
import org.breakwater.pathways.missingeducation.records.roll.Roll;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the council decides about a child missing education. */
@Component
public class EducationCases extends CasesOfPathway<EducationStep> {

    /**
     * @param outcome the name of one, or empty; @param next likewise, of a triage; @param confirmedBy who outside
     *     confirmed where the child is
     */
    public record Decision(
            String outcome,
            String next,
            String words,
            String confirmedBy,
            @Nullable LocalDate confirmedOn) {

        @Override
        public String toString() {
            return "Decision[" + outcome + "]";
        }
    }

    /** @param agreedWith who at the school agrees, if the child was found */
    public record Efforts(Ground ground, Finding finding, String agreedWith, String words) {

        @Override
        public String toString() {
            return "Efforts[" + ground + ", " + finding + "]";
        }
    }

    private final JdbcClient jdbc;
    private final PathwayMoves moves;
    private final EducationReferrals referrals;
    private final EducationToMash mash;
    private final Clock clock;

    EducationCases(
            PathwayMoves moves, JdbcClient jdbc, EducationReferrals referrals, EducationToMash mash, Clock clock) {
        super(MissingEducation.PATHWAY, moves);
        this.jdbc = jdbc;
        this.moves = moves;
        this.referrals = referrals;
        this.mash = mash;
        this.clock = clock;
    }

    public ActResult change(Actor.Person by, PathwayCase<EducationStep> seen, int version, Pupil pupil) {
        var done = moves.act(by, seen, version, MissingEducation.DETAILS, TransitionDetails.none());
        if (done instanceof ActResult.Yes) {
            jdbc.sql(CHANGE).paramSource(pupil).param("record", seen.id()).update();
        }
        return done;
    }

    public ActResult record(Actor.Person by, PathwayCase<EducationStep> seen, int version, Roll roll) {
        var done = moves.act(by, seen, version, MissingEducation.ROLL, TransitionDetails.saying(roll.inWords()));
        if (done instanceof ActResult.Yes) {
            by(KEEP_ROLL, by, seen.id()).paramSource(roll).update();
        }
        return done;
    }

    public ActResult decide(
            Actor.Person by, PathwayCase<EducationStep> seen, int version, EducationAct act, Decision decision) {
        var done = moves.act(by, seen, version, moveOf(act), details(act, decision));
        if (done instanceof ActResult.Yes) {
            by(DECIDE, by, seen.id()).paramSource(decision).param("act", act).update();
            if (decision.next().equals(Next.MASH.name())) {
                mash.send(by, seen);
            }
            if (act == EducationAct.REOPEN) {
                jdbc.sql(ENQUIRE_AGAIN)
                        .param("record", seen.id())
                        .param("at", clock.instant())
                        .update();
            }
        }
        return done;
    }

    @Override
    protected ActResult end(Actor.Person by, PathwayCase<EducationStep> seen, int version, Receipt receipt) {
        var outcome = EducationOutcome.RECEIVED_ELSEWHERE.name();
        var decision = new Decision(outcome, "", receipt.inWords(), receipt.by(), receipt.on());
        return decide(by, seen, version, EducationAct.CLOSE, decision);
    }

    private TransitionDetails details(EducationAct act, Decision decision) {
        var saying = TransitionDetails.saying(decision.words());
        var on = decision.confirmedOn();
        return switch (act) {
            case REOPEN -> saying.on(MissingEducation.RECEIVED, referrals.received());
            case NOTICE ->
                on == null
                        ? saying
                        : saying.on(
                                HomeEducation.SERVED,
                                on.atTime(12, 0).atZone(Calendars.LONDON).toInstant());
            default -> saying;
        };
    }

    /** The council confirms joint reasonable efforts; the school then deletes, and nobody else. */
    public ActResult confirm(Actor.Person by, PathwayCase<EducationStep> seen, int version, Efforts efforts) {
        var found = efforts.finding() == Finding.FOUND_AND_AGREED;
        var rule = efforts.ground() == Ground.H ? MissingEducation.GROUND_H : MissingEducation.GROUND_I;
        var details = TransitionDetails.saying(efforts.words()).on(rule, Instant.now(clock));
        var move = found ? JointReasonableEfforts.FOUND_AND_AGREED : JointReasonableEfforts.NOT_FOUND;
        var done = moves.act(by, seen, version, move, details);
        if (done instanceof ActResult.Yes) {
            by(CONFIRM, by, seen.id())
                    .param("ground", efforts.ground())
                    .param("finding", efforts.finding())
                    .param("agreedWith", efforts.agreedWith())
                    .update();
        }
        return done;
    }

    private static PathwayTransition moveOf(EducationAct act) {
        return switch (act) {
            case TRIAGE -> MissingEducation.TRIAGE;
            case UNKNOWN -> MissingEducation.UNKNOWN;
            case RECHECK -> MissingEducation.RECHECK;
            case LOCATE -> MissingEducation.LOCATE;
            case HOME_ENQUIRY -> HomeEducation.ENQUIRY;
            case NOTICE -> HomeEducation.NOTICE;
            case ATTENDANCE_ORDER -> HomeEducation.ATTENDANCE_ORDER;
            case CLOSE -> MissingEducation.CLOSE;
            case NOT_CME -> MissingEducation.NOT_CME;
            case DIED -> MissingEducation.DIED;
            case OVER_AGE -> MissingEducation.OVER_AGE;
            case REOPEN -> MissingEducation.REOPEN;
        };
    }

    private JdbcClient.StatementSpec by(String sql, Actor.Person by, UUID record) {
        return jdbc.sql(sql)
                .param("record", record)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant());
    }

    static final String CHANGE = """
            update pathways.cme_pupil set school_id = cast(:schoolId as uuid), child_born = cast(:childBorn as date),
                sex = :sex, year_group = :yearGroup, counted_from = cast(:countedFrom as date),
                leave_ended_on = cast(:leaveEndedOn as date), reason = :reason
            where record_id = :record""";

    static final String KEEP_ROLL = """
            insert into pathways.cme_roll (record_id, status, on_date, ground, recorded_by, recorded_by_name,
                recorded_at)
            values (:record, :status, cast(:onDate as date), :ground, :by, :byName, :at)""";

    static final String ENQUIRE_AGAIN = "update pathways.cme_pupil set enquiries_from = :at where record_id = :record";

    static final String DECIDE = """
            insert into pathways.cme_decision (record_id, act, outcome, next_step, words, confirmed_by, confirmed_on,
                recorded_by, recorded_by_name, recorded_at)
            values (:record, :act, :outcome, :next, :words, :confirmedBy, cast(:confirmedOn as date), :by, :byName,
                :at)""";

    static final String CONFIRM = """
            insert into pathways.cme_efforts (record_id, ground, finding, agreed_with, recorded_by, recorded_by_name,
                recorded_at)
            values (:record, :ground, :finding, :agreedWith, :by, :byName, :at)""";
}
