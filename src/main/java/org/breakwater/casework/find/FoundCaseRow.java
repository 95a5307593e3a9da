package org.breakwater.casework.find;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.presentingissues.IssueList;
import org.jspecify.annotations.Nullable;

/**
 * A case in which someone was found, or that has the reference.
 *
 * @param allocatedTo empty if it is unallocated
 * @param issues the current presenting issues of its children, by code
 * @param decided the last approved decisions about its children, three in turn: child, outcome, and what a strategy
 *     discussion decided for the child (empty where none was held)
 */
public record FoundCaseRow(
        UUID id,
        String kind,
        String reference,
        String stage,
        boolean closed,
        Instant receivedAt,
        @Nullable Instant dueAt,
        String allocatedTo,
        List<String> issues,
        List<String> decided) {

    private static final int OF_EACH = 3;

    private static final String COLUMNS = """
            select c.id, c.kind, c.reference, c.stage, c.closed, c.received_at, c.due_at,
                coalesce((select a.name from mash.allocation a where a.contact_id = c.id and a.ended_at is null), '')
                    as allocated_to,
                array(select distinct i.code from casework.presenting_issue i
                    where i.record_id = c.id and i.ended_at is null order by i.code) as issues,
                array(select u.said from casework.decision d
                    join casework.approval v on v.decision_id = d.id and v.approved
                    cross join unnest(d.outcomes) with ordinality as o (code, place)
                    cross join lateral unnest(array[cast(d.about as text), o.code, coalesce(
            """ + DiscussionOutcome.OF_DECISION + """
                        , '')]) with ordinality as u (said, part)
                    where d.record_id = c.id and not exists (select from casework.decision n
                        join casework.approval nv on nv.decision_id = n.id and nv.approved
                        where n.record_id = d.record_id and n.about = d.about
                            and (n.proposed_at, n.id) > (d.proposed_at, d.id))
                    order by d.id, o.place, u.part) as decided
            from casework.any_case c
            """;

    static final String OF_RECORDS = COLUMNS + "where c.id = any(cast(:ids as uuid[])) limit 100";

    static final String BY_REFERENCE = COLUMNS + "where c.reference = :reference limit 2";

    /** Such as "Neglect, Domestic abuse"; empty if none are recorded. */
    public String issuesInWords() {
        return IssueList.namesOfGroups(IssueList.latest().groupIdsOf(issues));
    }

    /**
     * Such as "No further action"; empty if no decision is approved.
     *
     * @param about of these children alone; none for all
     */
    String outcomesInWords(List<UUID> about) {
        return IntStream.range(0, decided.size() / OF_EACH)
                .mapToObj(at -> decided.subList(at * OF_EACH, (at + 1) * OF_EACH))
                .filter(one -> about.isEmpty() || about.contains(UUID.fromString(one.getFirst())))
                .map(one -> DecisionOutcome.valueOf(one.get(1)).inWords(discussed(one.getLast())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static @Nullable DiscussionOutcome discussed(String code) {
        return code.isEmpty() ? null : DiscussionOutcome.valueOf(code);
    }

    @Override
    public String toString() {
        return "FoundCaseRow[" + id + "]";
    }
}
