package org.breakwater.pathways.missing.lifecycle;

import static org.breakwater.casework.pathway.PathwayTransition.move;
import static org.breakwater.casework.pathway.TransitionClause.by;
import static org.breakwater.casework.pathway.TransitionClause.from;
import static org.breakwater.casework.pathway.TransitionClause.recounts;
import static org.breakwater.casework.pathway.TransitionClause.withAReason;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.access.records.Records;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.missing.records.EpisodeReport;
import org.breakwater.pathways.missing.records.developments.LegalStatus;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.pathways.missing.records.developments.PreventionInterview;
import org.breakwater.people.People;
import org.breakwater.people.ReportedPerson;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the record of an episode, and adds what is learnt of it. Whoever presses twice records it once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EpisodeReports {

    /** The limits of the return interview count from the return: those that run are counted again. */
    public static final PathwayTransition CORRECT = move(
            "Episode corrected",
            from(EpisodeStep.values()),
            by(Role.MISSING_COORDINATOR),
            withAReason(),
            recounts(
                    MissingChildren.RETURNED,
                    MissingChildren.OFFER_DUE,
                    MissingChildren.INTERVIEW_DUE,
                    MissingChildren.AUTHORITY_DUE));

    /** The prevention interview by the police meets no limit of ours, and never the one of the return interview. */
    static final PathwayTransition POLICE_CHECK = move(
            "Police prevention interview recorded",
            from(EpisodeStep.FOUND, EpisodeStep.AWAITING, EpisodeStep.RESULT),
            by(Role.MISSING_COORDINATOR, Role.RETURN_INTERVIEWER),
            withAReason());

    private final JdbcClient jdbc;
    private final Records records;
    private final People people;
    private final PathwayMoves moves;
    private final Clock clock;

    EpisodeReports(JdbcClient jdbc, Records records, People people, PathwayMoves moves, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.people = people;
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * Records an episode.
     *
     * @param press which press of the button it is
     */
    public UUID record(Actor.Person by, EpisodeReport report, UUID press) {
        jdbc.sql(HOLD).param("press", press).query(Integer.class).single();
        var before = jdbc.sql(BEFORE).param("press", press).query(UUID.class).optional();
        if (before.isPresent()) {
            return before.get();
        }
        var record = records.open(MissingChildren.KIND);
        people.tell(record, List.of(child(report)));
        jdbc.sql(KEEP)
                .paramSource(report)
                .param("record", record)
                .param("press", press)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
        var opened = moves.begin(by, MissingChildren.PATHWAY, record, MissingChildren.REPORT, dates(report));
        if (!(opened instanceof ActResult.Yes)) {
            throw new IllegalStateException("A coordinator may record an episode");
        }
        return record;
    }

    /** What becomes known of the child's legal status later. */
    public ActResult change(Actor.Person by, PathwayCase<EpisodeStep> seen, int version, LegalStatus status) {
        var before =
                jdbc.sql(CARED).param("record", seen.id()).query(String.class).single();
        var isNew = status.lookedAfter() == LookedAfter.BY_OTHERS && !before.equals(LookedAfter.BY_OTHERS.name());
        var said = TransitionDetails.saying(status.inWords());
        var details = isNew ? said.on(MissingChildren.PLACED_BY_OTHERS, yesterday()) : said;
        var done = moves.act(by, seen, version, MissingChildren.LEGAL_STATUS, details);
        if (done instanceof ActResult.Yes) {
            jdbc.sql(EpisodeWrites.LEGAL_STATUS)
                    .paramSource(status)
                    .param("record", seen.id())
                    .update();
        }
        return done;
    }

    /** The prevention interview by the police: held, or why not. */
    public ActResult record(
            Actor.Person by, PathwayCase<EpisodeStep> seen, int version, PreventionInterview interview) {
        var said = TransitionDetails.saying(interview.inWords());
        var done = moves.act(by, seen, version, POLICE_CHECK, said);
        if (done instanceof ActResult.Yes) {
            EpisodeWrites.recording(jdbc, EpisodeWrites.POLICE_CHECK, by, seen.id(), clock.instant())
                    .paramSource(interview)
                    .update();
        }
        return done;
    }

    /** A child placed by another authority: it is told on the day on which we record the episode. */
    private TransitionDetails dates(EpisodeReport report) {
        var none = TransitionDetails.none();
        return report.lookedAfter() == LookedAfter.BY_OTHERS
                ? none.on(MissingChildren.PLACED_BY_OTHERS, yesterday())
                : none;
    }

    private Instant yesterday() {
        var today = LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
        return today.minusDays(1).atStartOfDay(Calendars.LONDON).toInstant();
    }

    private static ReportedPerson child(EpisodeReport report) {
        return new ReportedPerson(
                ReportedPerson.Part.CHILD,
                report.childName(),
                "",
                "",
                false,
                "",
                report.address(),
                "",
                "",
                Optional.ofNullable(report.childBorn()).map(LocalDate::toString).orElse(""));
    }

    /** Of two presses at once the second finds what the first has made. */
    static final String HOLD = """
            select 1 from (select pg_advisory_xact_lock(
                hashtextextended(cast(cast(:press as uuid) as text), 481))) as held""";

    static final String CARED = "select looked_after from pathways.missing_episode where record_id = :record";

    static final String BEFORE = "select record_id from pathways.missing_episode where press = cast(:press as uuid)";

    static final String KEEP = """
            insert into pathways.missing_episode (record_id, press, child_name, child_born, category, missing_from,
                looked_after, placing_authority, address, last_seen_at, reported_at, reported_by, police_reference,
                circumstances, protection_plan, social_worker, found_where, found_words, recorded_by, recorded_by_name,
                recorded_at)
            values (:record, :press, :childName, cast(:childBorn as date), :category, :missingFrom, :lookedAfter,
                :placingAuthority, :address, cast(:lastSeenAt as timestamptz), :reportedAt, :reportedBy,
                :policeReference, :circumstances, :protectionPlan, :socialWorker, '', '', :by, :byName, :at)""";
}
