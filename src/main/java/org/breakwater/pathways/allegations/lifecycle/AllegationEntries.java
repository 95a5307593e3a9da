package org.breakwater.pathways.allegations.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.allegations.records.AllegationReferral.Concern;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ReferralDutyRow.Body;
import org.breakwater.pathways.allegations.records.StrandRow;
import org.breakwater.pathways.allegations.records.StrandRow.State;
import org.breakwater.pathways.allegations.records.StrandRow.Strand;
import org.breakwater.pathways.allegations.records.SuspensionRow.Measure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what happens in a case: further allegations, enquiries, meetings, suspension, the duty to refer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AllegationEntries {

    public record StrandEntry(
            Strand strand, State state, LocalDate sinceOn, String lead, String reference, String note) {

        String inWords() {
            return strand.inWords() + ": "
                    + new StrandRow(strand, state, sinceOn, lead, reference, note, "", Instant.EPOCH).inWords();
        }

        @Override
        public String toString() {
            return "StrandEntry[" + strand + ", " + state + "]";
        }
    }

    public record MeetingEntry(
            LocalDate heldOn, String attended, String invited, String discussed, String actions, String views) {

        @Override
        public String toString() {
            return "MeetingEntry[" + heldOn + "]";
        }
    }

    public record SuspensionEntry(Measure measure, LocalDate fromOn, String reasons, String contact) {

        @Override
        public String toString() {
            return "SuspensionEntry[" + measure + "]";
        }
    }

    public record DutyEntry(
            Body body,
            Tri met,
            String whoRefers,
            @Nullable LocalDate agreedOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate sentOn,
            String reference,
            String result,
            @Nullable LocalDate resultOn,
            String note) {

        @Override
        public String toString() {
            return "DutyEntry[" + body + ", " + met + "]";
        }
    }

    private final JdbcClient jdbc;
    private final PathwayMoves moves;
    private final Clock clock;

    AllegationEntries(JdbcClient jdbc, PathwayMoves moves, Clock clock) {
        this.jdbc = jdbc;
        this.moves = moves;
        this.clock = clock;
    }

    public ActResult add(Actor.Person by, PathwayCase<AllegationStep> seen, int version, Concern concern) {
        return record(by, seen, version, RecordingMoves.ADD, TransitionDetails.none(), ADD, concern);
    }

    public ActResult strand(Actor.Person by, PathwayCase<AllegationStep> seen, int version, StrandEntry entry) {
        return record(
                by, seen, version, RecordingMoves.STRAND, TransitionDetails.saying(entry.inWords()), STRAND, entry);
    }

    /** A meeting moves no review: each stays due when it was. */
    public ActResult meeting(Actor.Person by, PathwayCase<AllegationStep> seen, int version, MeetingEntry entry) {
        var details = TransitionDetails.saying(entry.actions());
        return record(by, seen, version, RecordingMoves.MEETING_HELD, details, MEETING, entry);
    }

    public ActResult suspension(Actor.Person by, PathwayCase<AllegationStep> seen, int version, SuspensionEntry entry) {
        var details = TransitionDetails.saying(entry.measure().inWords() + ". " + entry.reasons());
        return record(by, seen, version, RecordingMoves.SUSPENSION, details, SUSPENSION, entry);
    }

    public ActResult duty(Actor.Person by, PathwayCase<AllegationStep> seen, int version, DutyEntry entry) {
        var details = TransitionDetails.saying(entry.body().inWords() + ": referral required: "
                + entry.met().inWords().toLowerCase(Locale.UK) + (entry.sentOn() == null ? "" : ", sent"));
        return record(by, seen, version, RecordingMoves.DUTY, details, DUTY, entry);
    }

    /** What has tables of its own: the move, and then what it writes. */
    public ActResult write(
            Actor.Person by,
            PathwayCase<AllegationStep> seen,
            int version,
            PathwayTransition move,
            String words,
            Runnable write) {
        var done = moves.act(by, seen, version, move, TransitionDetails.saying(words));
        if (done instanceof ActResult.Yes) {
            write.run();
        }
        return done;
    }

    private ActResult record(
            Actor.Person by,
            PathwayCase<AllegationStep> seen,
            int version,
            PathwayTransition move,
            TransitionDetails details,
            String sql,
            Record entry) {
        if (seen.isClosed() && !move.from().contains(seen.step())) {
            return new ActResult.NotNow(
                    "This case is %s. Reopen it to %s.".formatted(inSentence(seen.stageInWords()), purpose(move)));
        }
        var done = moves.act(by, seen, version, move, details);
        if (done instanceof ActResult.Yes) {
            jdbc.sql(sql)
                    .paramSource(entry)
                    .param("record", seen.id())
                    .param("by", by.id().value())
                    .param("byName", by.name())
                    .param("at", clock.instant())
                    .update();
        }
        return done;
    }

    private static String inSentence(String stage) {
        return stage.substring(0, 1).toLowerCase(Locale.UK) + stage.substring(1);
    }

    private static String purpose(PathwayTransition move) {
        return move == RecordingMoves.ADD
                ? "add an allegation"
                : move == RecordingMoves.STRAND
                        ? "update a strand"
                        : move == RecordingMoves.MEETING_HELD ? "record a meeting" : "record a suspension";
    }

    static final String ADD = """
            insert into pathways.allegation (record_id, child, happened, alleged, added_by, added_by_name, added_at)
            values (:record, :child, :happened, :alleged, :by, :byName, :at)""";

    static final String STRAND = """
            insert into pathways.allegation_strand (record_id, strand, state, since_on, lead, reference, note,
                recorded_by, recorded_by_name, recorded_at)
            values (:record, :strand, :state, cast(:sinceOn as date), :lead, :reference, :note, :by, :byName, :at)""";

    static final String MEETING = """
            insert into pathways.allegation_meeting (record_id, held_on, attended, invited, discussed, actions, views,
                recorded_by, recorded_by_name, recorded_at)
            values (:record, cast(:heldOn as date), :attended, :invited, :discussed, :actions, :views, :by, :byName,
                :at)""";

    static final String SUSPENSION = """
            insert into pathways.allegation_suspension (record_id, measure, from_on, reasons, contact, recorded_by,
                recorded_by_name, recorded_at)
            values (:record, :measure, cast(:fromOn as date), :reasons, :contact, :by, :byName, :at)""";

    static final String DUTY = """
            insert into pathways.allegation_duty (record_id, body, met, who_refers, agreed_on, due_on, sent_on,
                reference, result, result_on, note, recorded_by, recorded_by_name, recorded_at)
            values (:record, :body, :met, :whoRefers, cast(:agreedOn as date), cast(:dueOn as date),
                cast(:sentOn as date), :reference, :result, cast(:resultOn as date), :note, :by, :byName, :at)""";
}
