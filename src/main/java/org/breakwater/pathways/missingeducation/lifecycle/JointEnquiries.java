package org.breakwater.pathways.missingeducation.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.breakwater.access.Actor;
import org.breakwater.access.records.Records;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Method;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The joint enquiries in their two halves. The attendance lead of a school sees no case: what they record is written
 * into the case by the program, and shows them nothing of it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class JointEnquiries {

    private static final Actor.Job JOB = new Actor.Job("missing-education");

    private static final ActResult OVER =
            new ActResult.NotNow("The council has closed this case. Call the CME officer if you know more.");

    /** @param result empty for a request that has no answer yet */
    public record Check(
            Half half,
            Method method,
            String doneBy,
            LocalDate madeOn,
            String result,
            @Nullable LocalDate answeredOn) {

        @Override
        public String toString() {
            return "Check[" + half + ", " + method + ", " + madeOn + "]";
        }
    }

    /** Who at the school told the council that its enquiries are complete, and when. */
    public record Told(String toldBy, LocalDate toldOn) {

        @Override
        public String toString() {
            return "Told[" + toldOn + "]";
        }
    }

    private final JdbcClient jdbc;
    private final Records records;
    private final PathwayMoves moves;
    private final AuditLog audit;
    private final Clock clock;

    JointEnquiries(JdbcClient jdbc, Records records, PathwayMoves moves, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.moves = moves;
        this.audit = audit;
        this.clock = clock;
    }

    public ActResult add(Actor.Person by, PathwayCase<EducationStep> seen, int version, Check check) {
        var done = moves.act(by, seen, version, MissingEducation.CHECK, TransitionDetails.saying(inWords(check)));
        if (done instanceof ActResult.Yes) {
            keep(by, seen.id(), check);
        }
        return done;
    }

    public ActResult answer(
            Actor.Person by, PathwayCase<EducationStep> seen, int version, UUID check, LocalDate on, String result) {
        var done = moves.act(by, seen, version, MissingEducation.ANSWER, TransitionDetails.none());
        if (done instanceof ActResult.Yes) {
            jdbc.sql(ANSWER)
                    .param("record", seen.id())
                    .param("check", check)
                    .param("on", on)
                    .param("result", result)
                    .update();
        }
        return done;
    }

    /** The council’s own half. */
    public ActResult complete(Actor.Person by, PathwayCase<EducationStep> seen, int version, String words) {
        var done = moves.act(by, seen, version, MissingEducation.COUNCIL_HALF, TransitionDetails.saying(words));
        if (done instanceof ActResult.Yes) {
            keep(by, seen.id(), Half.COUNCIL, words, null);
        }
        return done;
    }

    /** The school’s half, as someone there told the council: it is never the officer’s own. */
    public ActResult completeAsTold(
            Actor.Person by, PathwayCase<EducationStep> seen, int version, Told told, String words) {
        var details = TransitionDetails.saying(
                "As told by %s on %s. %s".formatted(told.toldBy(), EnglishTimes.date(told.toldOn()), words));
        var done = moves.act(by, seen, version, MissingEducation.SCHOOL_HALF, details);
        if (done instanceof ActResult.Yes) {
            keep(by, seen.id(), Half.SCHOOL, words, told);
        }
        return done;
    }

    /** By the attendance lead of the pupil’s school, who was shown the pupil and not the case. */
    public ActResult addOfSchool(Actor.Person by, UUID pupil, Check check) {
        var done = atSchool(by, pupil, MissingEducation.CHECK, inWords(check));
        if (done instanceof ActResult.Yes) {
            keep(by, pupil, check);
        }
        return done;
    }

    /** The same for the whole half. */
    public ActResult completeOfSchool(Actor.Person by, UUID pupil, String words) {
        var done = atSchool(by, pupil, MissingEducation.SCHOOL_HALF, words);
        if (done instanceof ActResult.Yes) {
            keep(by, pupil, Half.SCHOOL, words, null);
        }
        return done;
    }

    private ActResult atSchool(Actor.Person by, UUID pupil, PathwayTransition move, String words) {
        var details = TransitionDetails.saying("%s, school attendance lead. %s".formatted(by.name(), words));
        var done = new AtomicReference<ActResult>();
        records.working(JOB.name(), pupil, () -> {
            var seen = moves.hold(MissingEducation.PATHWAY, pupil);
            done.set(seen.endedAt() == null ? moves.act(JOB, seen, seen.version(), move, details) : OVER);
        });
        audit.record(by.id(), by.roleName(), "recorded the school’s half", MissingEducation.subject(pupil), "");
        return done.get();
    }

    private static String inWords(Check check) {
        return "%s: %s, %s, by %s."
                .formatted(
                        check.half().inWords(),
                        check.method().inWords(),
                        EnglishTimes.date(check.madeOn()),
                        check.doneBy());
    }

    private void keep(Actor.Person by, UUID record, Check check) {
        by(ADD, by, record).paramSource(check).update();
    }

    private void keep(Actor.Person by, UUID record, Half half, String words, @Nullable Told told) {
        by(COMPLETE, by, record)
                .param("half", half)
                .param("words", words)
                .param("toldBy", told == null ? "" : told.toldBy())
                .param("toldOn", told == null ? null : told.toldOn())
                .update();
    }

    private JdbcClient.StatementSpec by(String sql, Actor.Person by, UUID record) {
        return jdbc.sql(sql)
                .param("record", record)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant());
    }

    static final String ADD = """
            insert into pathways.cme_check (record_id, half, method, done_by, made_on, result, answered_on, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :half, :method, :doneBy, :madeOn, :result, cast(:answeredOn as date), :by, :byName,
                :at)""";

    static final String ANSWER = """
            update pathways.cme_check set result = :result, answered_on = :on
            where id = :check and record_id = :record and answered_on is null""";

    static final String COMPLETE = """
            insert into pathways.cme_half (record_id, half, words, told_by, told_on, recorded_by, recorded_by_name,
                recorded_at)
            values (:record, :half, :words, :toldBy, cast(:toldOn as date), :by, :byName, :at)""";
}
