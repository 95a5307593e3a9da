package org.breakwater.pathways.privatefostering.lifecycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.CasesOfPathway;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.privatefostering.records.FosteringRow.Ending;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The arrangements as cases: changes, ends and reopens them. */
@Component
public class Arrangements extends CasesOfPathway<ArrangementStep> {

    /** What can change while an arrangement lasts. */
    public enum Change {
        MOVED_IN("The child has moved in"),
        CARER_NOTICE("The carer has notified us"),
        DISABILITY("Change to disability information"),
        APPEAL("The carer has appealed"),
        REVIEW("The arrangement was reviewed"),
        OTHER("Another change of circumstances");

        private final String inWords;

        Change(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    private final JdbcClient jdbc;
    private final PathwayMoves moves;
    private final Clock clock;

    Arrangements(PathwayMoves moves, JdbcClient jdbc, Clock clock) {
        super(PrivateFostering.PATHWAY, moves);
        this.jdbc = jdbc;
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * Records a change.
     *
     * @param on when it happened
     * @param disabled the answer, if the change is about a disability
     */
    public ActResult change(
            Actor.Person by,
            PathwayCase<ArrangementStep> seen,
            int version,
            Change change,
            LocalDate on,
            Known disabled,
            String words) {
        var details = TransitionDetails.saying(words);
        var move = switch (change) {
            case MOVED_IN -> PrivateFostering.MOVED_IN;
            case CARER_NOTICE -> PrivateFostering.CARER_NOTICE;
            case APPEAL -> PrivateFostering.APPEAL;
            case REVIEW -> PrivateFostering.REVIEW;
            case DISABILITY, OTHER -> PrivateFostering.CHANGE;
        };
        // Aware is who is told: the visits count from today, although the child may have moved in before.
        var dated = change == Change.MOVED_IN ? details.on(PrivateFostering.AWARE, clock.instant()) : details;
        var done = moves.act(by, seen, version, move, dated);
        if (done instanceof ActResult.Yes) {
            switch (change) {
                case MOVED_IN -> update(MOVED_IN, seen.id(), on);
                case CARER_NOTICE -> update(NOTICE, seen.id(), on);
                case DISABILITY ->
                    jdbc.sql(DISABLED)
                            .param("record", seen.id())
                            .param("disabled", disabled)
                            .param("today", today())
                            .update();
                case APPEAL, REVIEW, OTHER -> {}
            }
        }
        return done;
    }

    public ActResult end(
            Actor.Person by,
            PathwayCase<ArrangementStep> seen,
            int version,
            Ending ending,
            LocalDate on,
            String words) {
        var done = moves.act(by, seen, version, PrivateFostering.END, TransitionDetails.saying(words));
        if (done instanceof ActResult.Yes) {
            ended(seen.id(), on, ending);
        }
        return done;
    }

    @Override
    protected ActResult end(Actor.Person by, PathwayCase<ArrangementStep> seen, int version, Receipt receipt) {
        return end(by, seen, version, Ending.MOVED_AREA, receipt.on(), receipt.inWords());
    }

    /** The child is visited and the arrangement decided about again. @param lives whether the child lives there now */
    public ActResult reopen(
            Actor.Person by, PathwayCase<ArrangementStep> seen, int version, boolean lives, String why) {
        var words = TransitionDetails.saying(why);
        var details = lives ? words.on(PrivateFostering.AWARE, clock.instant()) : words;
        var done = moves.act(by, seen, version, PrivateFostering.REOPEN, details);
        if (done instanceof ActResult.Yes) {
            jdbc.sql(REOPEN)
                    .param("record", seen.id())
                    .param("aware", lives ? today() : null)
                    .param("at", clock.instant())
                    .update();
        }
        return done;
    }

    private void ended(UUID record, LocalDate on, Ending ending) {
        jdbc.sql(ENDED)
                .param("record", record)
                .param("on", on)
                .param("ending", ending)
                .update();
    }

    private void update(String sql, UUID record, LocalDate on) {
        jdbc.sql(sql)
                .param("record", record)
                .param("on", on)
                .param("today", today())
                .update();
    }

    private LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }

    static final String MOVED_IN = """
            update pathways.private_fostering set aware_on = cast(:today as date), moved_in_on = cast(:on as date)
            where record_id = :record""";

    static final String NOTICE = """
            update pathways.private_fostering set carer_notice_on = cast(:on as date)
            where record_id = :record and cast(:today as date) is not null""";

    static final String DISABLED = """
            update pathways.private_fostering set disabled = :disabled, disabled_on = cast(:today as date)
            where record_id = :record""";

    static final String ENDED = """
            update pathways.private_fostering set ended_on = cast(:on as date), ending = :ending
            where record_id = :record""";

    /** Where the council was aware before, the first year of visits does not begin again. */
    static final String REOPEN = """
            update pathways.private_fostering set ended_on = null, ending = null, assessed_from = :at,
                aware_on = coalesce(aware_on, cast(:aware as date))
            where record_id = :record""";
}
