package org.breakwater.mash.desk.closed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.casework.Rating;
import org.breakwater.casework.Urgency;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.mash.desk.child.FirstChild;
import org.breakwater.mash.lifecycle.ReportedUrgency;
import org.breakwater.mash.referralsource.ReferralSource;
import org.jspecify.annotations.Nullable;

/**
 * A closed contact as the list shows it: its outcome, and when it was closed.
 *
 * @param first the first child, see {@link FirstChild}
 * @param concerns the groups of its presenting issues, by id
 * @param concern the beginning of the reported concern
 * @param outcomes of the last approved decisions about its children, see {@link DecisionOutcome#said}
 */
public record ClosedContactRow(
        UUID id,
        String reference,
        String channel,
        String way,
        @Nullable String source,
        Instant receivedAt,
        boolean presentDanger,
        @Nullable Rating rating,
        boolean notSure,
        boolean dangerInWords,
        int children,
        List<String> first,
        List<String> concerns,
        String concern,
        List<String> outcomes,
        Instant closedAt) {

    /** Closed contacts of years are many: they are paged, and neither counted nor filtered. */
    public static final String LAST_FIRST = """
            select c.id, c.reference, c.channel, c.way, c.source, c.received_at, c.present_danger, c.rating,
                c.not_sure, c.danger_in_words, c.children,
            """ + FirstChild.OF_CONTACT + """
                c.concerns,
                coalesce((select left(r.worry, 160) from frontdoor.report r where r.record_id = c.id), '') as concern,
                array(select distinct
            """ + DiscussionOutcome.WITH_OUTCOME + """
                    from casework.decision d
                    join casework.approval v on v.decision_id = d.id and v.approved
                    cross join unnest(d.outcomes) as o(code)
                    where d.record_id = c.id and not exists (select from casework.decision n
                        join casework.approval nv on nv.decision_id = n.id and nv.approved
                        where n.record_id = d.record_id and n.about = d.about
                            and (n.proposed_at, n.id) > (d.proposed_at, d.id)))
                    as outcomes,
                c.closed_at
            from mash.contact c where c.stage = 'CLOSED' order by c.closed_at desc, c.id desc
            limit 25 offset :skip""";

    public Urgency howUrgent() {
        return Urgency.of(rating, ReportedUrgency.of(presentDanger, way.equals("CHILD"), notSure, dangerInWords));
    }

    public FirstChild child() {
        return FirstChild.of(first);
    }

    public String concernsInWords() {
        return IssueList.namesOfGroups(concerns);
    }

    public String from() {
        return ReferralSource.ofContact(way, source).shortly();
    }

    /** Its channel, in a word. */
    public String cameBy() {
        return ReportChannel.valueOf(channel).shortly();
    }

    /** Such as "No further action"; one that was closed with no decision about a child says so. */
    public String outcomesInWords() {
        return outcomes.isEmpty()
                ? "No decision"
                : outcomes.stream().map(DecisionOutcome::said).distinct().collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "ClosedContactRow[" + id + ", …]";
    }
}
