package org.breakwater.pathways.missing.records;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.casework.allocation.AllocationFilter;
import org.breakwater.casework.clocks.ShownDeadline;
import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
import org.breakwater.pathways.missing.records.EpisodeReport.MissingFrom;
import org.breakwater.pathways.missing.records.RiskGradingRow.Level;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.people.matching.IdentityKeys;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of episodes.
 *
 * @param since when the child was last seen, or reported missing if that is not known
 * @param locatedAt of a child who is located and has not returned
 * @param level as the police set it last; null if they have not said
 * @param allocatedTo the name of the person it is allocated to; null if none
 * @param recent names in the episodes of the last 90 days with the date of birth of a child who is missing now
 * @param lookedAfterBefore names in the earlier episodes of looked-after children with that date of birth
 * @param outcomes how a closed one ended
 * @param dueFor what must be done next, as its clock says it
 */
public record EpisodeRow(
        UUID id,
        String reference,
        String child,
        MissingFrom missingFrom,
        String step,
        String stage,
        @Nullable String allocatedTo,
        Instant since,
        @Nullable Instant locatedAt,
        @Nullable Instant foundAt,
        @Nullable Level level,
        @Nullable Instant dueAt,
        @Nullable String dueFor,
        @Nullable Instant endedAt,
        @Nullable LocalDate childBorn,
        LookedAfter lookedAfter,
        List<String> recent,
        List<String> lookedAfterBefore,
        List<String> outcomes) {

    public static final int PAGE = 25;

    /** Children who are missing now, high risk first and then the longest; no page of it is the second. */
    static final String MISSING = """
            select c.record_id as id, c.reference, e.child_name as child, e.missing_from, c.step, c.stage,
                l.name as allocated_to, coalesce(e.last_seen_at, e.reported_at) as since,
                (select max(l.located_at) from pathways.missing_located l
                    where l.record_id = c.record_id and c.step = 'LOCATED') as located_at,
                e.found_at,
                (select g.level from pathways.missing_grading g where g.record_id = c.record_id
                    order by g.graded_at desc, g.id desc limit 1) as level,
                c.due_at,
                (select k.name from casework.clock k
                    where k.record_id = c.record_id and k.ended_at is null and k.due_at = c.due_at limit 1) as due_for,
                c.ended_at, e.child_born, e.looked_after,
                array(select o.child_name from pathways.missing_episode o
                    where o.child_born = e.child_born and o.reported_at > e.reported_at - interval '90 days'
                    limit 200) as recent,
                array(select o.child_name from pathways.missing_episode o
                    where o.child_born = e.child_born and o.reported_at < e.reported_at
                        and o.looked_after in ('BY_US', 'BY_OTHERS')
                    limit 200) as looked_after_before,
                cast('{}' as text[]) as outcomes
            from casework.pathway_case c join pathways.missing_episode e on e.record_id = c.record_id
            """ + AllocationFilter.JOIN + """
            where c.pathway = 'missing' and c.step in ('MISSING', 'LOCATED')
            order by coalesce((select g.level = 'HIGH' from pathways.missing_grading g
                where g.record_id = c.record_id order by g.graded_at desc, g.id desc limit 1), false) desc,
                coalesce(e.last_seen_at, e.reported_at), c.record_id limit 100""";

    static final String RETURNED = """
            select c.record_id as id, c.reference, e.child_name as child, e.missing_from, c.step, c.stage,
                c.allocated_to, coalesce(e.last_seen_at, e.reported_at) as since,
                cast(null as timestamptz) as located_at, e.found_at,
                cast(null as text) as level, c.due_at,
                (select k.name from casework.clock k
                    where k.record_id = c.record_id and k.ended_at is null and k.due_at = c.due_at
                    order by k.rule limit 1) as due_for,
                c.ended_at, e.child_born, e.looked_after,
                cast('{}' as text[]) as recent, cast('{}' as text[]) as looked_after_before,
                cast('{}' as text[]) as outcomes
            from (select c.record_id, c.reference, c.step, c.stage, l.name as allocated_to,
                    c.due_at, c.ended_at
                from casework.pathway_case c
            """ + AllocationFilter.JOIN + """
                where c.pathway = 'missing' and c.ended_at is null and c.step not in ('MISSING', 'LOCATED')
            """ + AllocationFilter.LETS_THROUGH + """
                order by c.due_at nulls last, c.record_id limit 25 offset :skip) c
                join pathways.missing_episode e on e.record_id = c.record_id
            order by c.due_at nulls last, c.record_id""";

    static final String CLOSED = """
            select c.record_id as id, c.reference, e.child_name as child, e.missing_from, c.step, c.stage,
                c.allocated_to, coalesce(e.last_seen_at, e.reported_at) as since,
                cast(null as timestamptz) as located_at, e.found_at,
                cast(null as text) as level,
                cast(null as timestamptz) as due_at, cast(null as text) as due_for, c.ended_at,
                e.child_born, e.looked_after, cast('{}' as text[]) as recent,
                cast('{}' as text[]) as looked_after_before,
                coalesce((select k.outcomes from pathways.missing_closure k
                    where k.record_id = c.record_id order by k.id desc limit 1), '{}') as outcomes
            from (select c.record_id, c.reference, c.step, c.stage, l.name as allocated_to,
                    c.due_at, c.ended_at
                from casework.pathway_case c
            """ + AllocationFilter.JOIN + """
                where c.pathway = 'missing' and c.ended_at is not null
            """ + AllocationFilter.LETS_THROUGH + """
                order by c.ended_at desc, c.record_id limit 25 offset :skip) c
                join pathways.missing_episode e on e.record_id = c.record_id
            order by c.ended_at desc, c.record_id""";

    public Optional<ShownDeadline> deadline() {
        return dueAt == null
                ? Optional.empty()
                : Optional.of(new ShownDeadline("", dueFor == null ? "deadline" : dueFor, dueAt));
    }

    /** Such as "1 day 3 hours". */
    public String missingFor(Instant now) {
        return EnglishTimes.duration(Duration.between(since, foundAt == null ? now : foundAt));
    }

    /** Such as "14"; the day of birth may not be known. */
    public String age(Instant now) {
        return childBorn == null
                ? "Not known"
                : String.valueOf(ChronoUnit.YEARS.between(childBorn, LocalDate.ofInstant(now, Calendars.LONDON)));
    }

    /** The episodes of the last 90 days of what is likely the same child, this one among them. */
    public String times() {
        return childBorn == null
                ? "Not matched"
                : String.valueOf(recent.stream().filter(this::isTheChild).count());
    }

    /** Whether an earlier episode is known in which what is likely the same child was looked after. */
    public boolean wasMissingWhileLookedAfter() {
        return lookedAfterBefore.stream().anyMatch(this::isTheChild);
    }

    private boolean isTheChild(String name) {
        return childBorn != null
                && (name.strip().equalsIgnoreCase(child.strip()) || IdentityKeys.areShared(name, child, childBorn));
    }

    public boolean isHighRisk() {
        return level == Level.HIGH;
    }

    public String outcomesInWords() {
        return outcomes.stream().map(one -> Outcome.valueOf(one).inWords()).collect(Collectors.joining("; "));
    }

    /** Where the child is, as far as it is known. */
    public String whereabouts() {
        return locatedAt == null ? "Not known" : "Located " + EnglishTimes.inWords(locatedAt);
    }

    @Override
    public String toString() {
        return "EpisodeRow[" + id + "]";
    }
}
