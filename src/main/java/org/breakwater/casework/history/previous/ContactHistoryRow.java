package org.breakwater.casework.history.previous;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.jspecify.annotations.Nullable;

/**
 * An earlier case in the timeline: when it came and from where, its rating, its approved decisions, and when it was
 * closed.
 *
 * @param level the highest level of need that was approved for a child in it
 * @param outcomes of these decisions, by code
 * @param decided the same with what became of each, see {@link DecisionOutcome#said}
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
        List<String> decided,
        int children,
        @Nullable Instant closedAt) {

    private static final Set<String> WITHOUT_HELP = Set.of(
            DecisionOutcome.NO_FURTHER_ACTION.name(), DecisionOutcome.ADVICE.name(), DecisionOutcome.SIGNPOST.name());

    /** The stage as the casework lists call it. */
    private static final String TO_APPROVE = "To approve";

    static final String OF_RECORDS = """
            select c.id, c.reference, c.way, c.received_at, c.stage, c.rating, d.level,
                coalesce(d.outcomes, '{}'::text[]) as outcomes,
                coalesce(d.decided, '{}'::text[]) as decided, c.children, c.closed_at
            from casework.any_case c
            left join lateral (
                select max(n.level)::int as level, array_agg(distinct o.code order by o.code) as outcomes,
                    array_agg(distinct w.said order by w.said) as decided
                from casework.decision d
                left join mash.level_of_need n on n.decision_id = d.id
                join casework.approval v on v.decision_id = d.id and v.approved
                cross join unnest(d.outcomes) as o(code)
                cross join lateral (select
            """ + DiscussionOutcome.WITH_OUTCOME + """
                    as said) w
                where d.record_id = c.id) d on true
            where c.id = any(cast(:ids as uuid[]))
            order by c.received_at desc, c.id limit 200""";

    /** Only the last approved decisions about these entries of one person. */
    static final String OPEN_TO_TEAMS = """
            select c.id, c.reference, c.way, c.received_at, c.stage, c.rating, d.level,
                coalesce(d.outcomes, '{}'::text[]) as outcomes,
                coalesce(d.decided, '{}'::text[]) as decided, c.children, c.closed_at
            from casework.any_case c
            join access.record r on r.id = c.id and r.kind = 'contact' and not r.restricted and not r.guarded
            join casework.any_case t on t.id = :case and c.received_at < t.received_at
            left join lateral (
                select max(n.level)::int as level, array_agg(distinct o.code order by o.code) as outcomes,
                    array_agg(distinct w.said order by w.said) as decided
                from casework.decision d
                left join mash.level_of_need n on n.decision_id = d.id
                join casework.approval v on v.decision_id = d.id and v.approved
                cross join unnest(d.outcomes) as o(code)
                cross join lateral (select
            """ + DiscussionOutcome.WITH_OUTCOME + """
                    as said) w
                where d.record_id = c.id and d.about = any(cast(:entries as uuid[]))
                    and not exists (select from casework.decision n
                        join casework.approval nv on nv.decision_id = n.id and nv.approved
                        where n.record_id = d.record_id and n.about = d.about
                            and (n.proposed_at, n.id) > (d.proposed_at, d.id))
                ) d on true
            where c.id in (select p.record_id from people.person p where p.id = any(cast(:entries as uuid[])))
            order by c.received_at desc, c.id limit 200""";

    /** Its outcome, and the level of need unless the name of the outcome says it: "Early help (level 2)". */
    public String outcomesAndLevel() {
        var words = outcomesInWords();
        return level == null || words.contains("(level ") ? words : words + ", level " + level;
    }

    /** Its outcome, in words. */
    public String outcomesInWords() {
        if (decided.isEmpty()) {
            return undecided(stage);
        }
        return decided.stream().map(DecisionOutcome::said).distinct().collect(Collectors.joining("; "));
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
