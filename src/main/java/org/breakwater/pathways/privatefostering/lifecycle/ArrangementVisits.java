package org.breakwater.pathways.privatefostering.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.pathway.PathwayMoves;
import org.breakwater.casework.pathway.PathwayTransition;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.pathways.privatefostering.records.ArrangementRecord;
import org.breakwater.pathways.privatefostering.records.ArrangementRecords;
import org.breakwater.pathways.privatefostering.records.FosteringRow;
import org.breakwater.pathways.privatefostering.records.VisitMatter;
import org.breakwater.pathways.privatefostering.records.VisitRow;
import org.breakwater.pathways.privatefostering.records.VisitRow.ChildSeen;
import org.breakwater.pathways.privatefostering.records.VisitRow.Kind;
import org.breakwater.pathways.privatefostering.records.VisitRow.Other;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records visits. The limit of the next one is counted from the latest on which the child was seen. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ArrangementVisits {

    /** @param requested by the child, the carer or a parent, besides those that are due anyway */
    public record Visit(
            LocalDate on,
            boolean requested,
            ChildSeen childSeen,
            String childSeenWhy,
            List<Other> spokenTo,
            String othersWhy,
            Map<VisitMatter, String> findings,
            String concerns) {

        @Override
        public String toString() {
            return "Visit[" + on + ", " + childSeen + "]";
        }
    }

    private final JdbcClient jdbc;
    private final ArrangementRecords records;
    private final PathwayMoves moves;
    private final Clock clock;

    ArrangementVisits(JdbcClient jdbc, ArrangementRecords records, PathwayMoves moves, Clock clock) {
        this.jdbc = jdbc;
        this.records = records;
        this.moves = moves;
        this.clock = clock;
    }

    public ActResult record(Actor.Person by, PathwayCase<ArrangementStep> seen, int version, Visit visit) {
        var record = records.find(seen.id()).orElseThrow();
        var kind = kind(seen.step(), record.now(), visit);
        var done = moves.act(by, seen, version, move(kind), details(record, kind, visit));
        if (done instanceof ActResult.Yes) {
            keep(by, seen, kind, visit);
        }
        return done;
    }

    /** A child who lives there has to be seen; one who has not moved in need not be. */
    private static Kind kind(ArrangementStep step, FosteringRow now, Visit visit) {
        if (visit.childSeen() == ChildSeen.NOT_SEEN && now.awareOn() != null) {
            return Kind.ATTEMPT;
        }
        return switch (step) {
            case NOTIFIED -> Kind.INITIAL;
            case ASSESSMENT -> Kind.ASSESSMENT;
            case ACTIVE, PROHIBITED, ENDED -> visit.requested() ? Kind.REQUESTED : Kind.REGULATION_8;
        };
    }

    private static PathwayTransition move(Kind kind) {
        return switch (kind) {
            case INITIAL -> PrivateFostering.INITIAL_VISIT;
            case ASSESSMENT -> PrivateFostering.ASSESSMENT_VISIT;
            case REGULATION_8, REQUESTED -> PrivateFostering.VISIT;
            case ATTEMPT -> PrivateFostering.ATTEMPT;
        };
    }

    private static TransitionDetails details(ArrangementRecord record, Kind kind, Visit visit) {
        var details = TransitionDetails.saying("%s: %s. Child: %s."
                .formatted(
                        kind.inWords(),
                        EnglishTimes.date(visit.on()),
                        visit.childSeen().inWords()));
        if (kind == Kind.ATTEMPT || record.now().awareOn() == null) {
            return details;
        }
        // A visit that is recorded late does not bring the next one forward.
        var latest = Stream.concat(
                        Stream.of(visit.on()),
                        record.visits().stream()
                                .filter(one -> one.kind() != Kind.ATTEMPT)
                                .map(VisitRow::visitedOn))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return details.on(
                record.now().isInFirstYear(latest)
                        ? PrivateFostering.VISITED_IN_FIRST_YEAR
                        : PrivateFostering.VISITED_LATER,
                startOf(latest));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Calendars.LONDON).toInstant();
    }

    private void keep(Actor.Person by, PathwayCase<ArrangementStep> seen, Kind kind, Visit visit) {
        var found = visit.findings().entrySet().stream()
                .filter(one -> !one.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .toList();
        jdbc.sql(KEEP)
                .param("record", seen.id())
                .param("kind", kind)
                .param("on", visit.on())
                .param("childSeen", visit.childSeen())
                .param("childSeenWhy", visit.childSeenWhy())
                .param("spokenTo", visit.spokenTo().stream().map(Enum::name).toArray(String[]::new))
                .param("othersWhy", visit.othersWhy())
                .param("matters", found.stream().map(one -> one.getKey().name()).toArray(String[]::new))
                .param("findings", found.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .param("concerns", visit.concerns())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", clock.instant())
                .update();
    }

    static final String KEEP = """
            insert into pathways.private_fostering_visit (record_id, kind, visited_on, child_seen, child_seen_why,
                spoken_to, others_why, matters, findings, concerns, recorded_by, recorded_by_name, recorded_at)
            values (:record, :kind, cast(:on as date), :childSeen, :childSeenWhy, cast(:spokenTo as text[]), :othersWhy,
                cast(:matters as text[]), cast(:findings as text[]), :concerns, :by, :byName, :at)""";
}
