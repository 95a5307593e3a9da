package org.breakwater.casework.history.previous;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * An earlier case in the timeline: when it came and from where, its rating, its approved decisions, and when it was
 * closed.
 *
 * @param level the highest level of need that was approved for a child in it
 */
public record ContactHistoryRow(
        UUID id,
        String reference,
        String way,
        Instant receivedAt,
        String stage,
        @Nullable Rating rating,
        @Nullable Integer level,
        List<String> outcomes,
        int children,
        @Nullable Instant closedAt) {

    private static final Set<String> WITHOUT_HELP = Set.of(
            DecisionOutcome.NO_FURTHER_ACTION.name(), DecisionOutcome.ADVICE.name(), DecisionOutcome.SIGNPOST.name());

    /** The stage as the casework lists call it. */
    private static final String TO_APPROVE = "To approve";

    static final String OF_RECORDS = """
            select c.id, c.reference, c.way, c.received_at, c.stage, c.rating, d.level,
                coalesce(d.outcomes, '{}'::text[]) as outcomes, c.children, c.closed_at
            from casework.any_case c
            left join lateral (
                select max(n.level)::int as level, array_agg(distinct o.code order by o.code) as outcomes
                from casework.decision d
                left join mash.level_of_need n on n.decision_id = d.id
                join casework.approval v on v.decision_id = d.id and v.approved
                cross join unnest(d.outcomes) as o(code)
                where d.record_id = c.id) d on true
            where c.id = any(cast(:ids as uuid[]))
            order by c.received_at desc, c.id limit 200""";

    /** Only the current decisions about these entries of one person. */
    static final String OPEN_TO_TEAMS = """
            select c.id, c.reference, c.way, c.received_at, c.stage, c.rating, d.level,
                coalesce(d.outcomes, '{}'::text[]) as outcomes, c.children, c.closed_at
            from casework.any_case c
            join access.record r on r.id = c.id and r.kind = 'contact' and not r.restricted and not r.guarded
            join casework.any_case t on t.id = :case and c.received_at < t.received_at
            left join lateral (
                select max(n.level)::int as level, array_agg(distinct o.code order by o.code) as outcomes
                from casework.decision d
                left join mash.level_of_need n on n.decision_id = d.id
                join casework.approval v on v.decision_id = d.id and v.approved
                cross join unnest(d.outcomes) as o(code)
                where d.record_id = c.id and d.about = any(cast(:entries as uuid[]))
                    and not exists (select from casework.decision l where l.supersedes = d.id)) d on true
            where c.id in (select p.record_id from people.person p where p.id = any(cast(:entries as uuid[])))
            order by c.received_at desc, c.id limit 200""";

    /** Its outcome, in words. */
    public String outcomesInWords() {
        return inWords(outcomes, stage);
    }

    static String inWords(List<String> outcomes, String stage) {
        if (outcomes.isEmpty()) {
            return undecided(stage);
        }
        return outcomes.stream()
                .map(code -> DecisionOutcome.valueOf(code).inWords())
                .collect(Collectors.joining("; "));
    }

    /** What is said of a child for whom no decision is approved. */
    public String undecided() {
        return undecided(stage);
    }

    private static String undecided(String stage) {
        return stage.equals(TO_APPROVE) ? "Awaiting approval" : "No decision recorded";
    }

    /** Whether it ended without any help. */
    public boolean isClosedWithoutHelp() {
        return closedAt != null && !outcomes.isEmpty() && isWithoutHelp(outcomes);
    }

    /** No further action for the child, whoever else was told, or only advice. */
    public static boolean isWithoutHelp(List<String> outcomes) {
        return outcomes.contains(DecisionOutcome.NO_FURTHER_ACTION.name()) || WITHOUT_HELP.containsAll(outcomes);
    }

    public String fromWhom() {
        return switch (way) {
            case "CHILD" -> "a child or young person";
            case "PROFESSIONAL" -> "a professional";
            default -> "a member of the public";
        };
    }

    /** A sentence of its own. */
    public String referredBy() {
        return (way.equals("PROFESSIONAL") ? "Referred by " : "Reported by ") + fromWhom();
    }
}
