package org.breakwater.mash.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Rating;
import org.breakwater.casework.Urgency;
import org.breakwater.casework.clocks.ShownDeadline;
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.frontdoor.receivedreports.ReportChannel;
import org.breakwater.mash.alerts.AlertStrength;
import org.breakwater.mash.desk.child.FirstChild;
import org.breakwater.mash.desk.filter.MatchingRow;
import org.breakwater.mash.lifecycle.ReportedUrgency;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.referralsource.ReferralSource;
import org.jspecify.annotations.Nullable;

/**
 * A contact as the list shows it.
 *
 * @param dueFor the rule of its deadline
 * @param feedbackDueAt by when the referrer is owed feedback; null where none is owed
 * @param pattern whether a manager has to look at a pattern that started a look at this contact
 * @param agenciesAsked how many agencies were asked about it
 * @param agenciesOutstanding how many of them have not answered the latest request
 * @param lateAgencies the agencies whose answers about it are late
 * @param refusing those that hold something about it and do not share it
 * @param lateTeams the teams that have not said in time whether they take a child on
 * @param notAccepted those that did not accept a child
 * @param returned whether a manager returned a decision about a child that has not been rewritten
 * @param first the first child, see {@link FirstChild}
 * @param concerns the groups of its presenting issues, by id
 * @param concern the beginning of the reported concern
 * @param has the name of the person it is allocated to; empty if none
 * @param hasId that person's account; empty if none
 */
public record QueueRow(
        UUID id,
        int version,
        String reference,
        String channel,
        String way,
        @Nullable String source,
        Instant receivedAt,
        Stage stage,
        boolean presentDanger,
        @Nullable Rating rating,
        @Nullable Instant dueAt,
        @Nullable String dueFor,
        @Nullable Instant feedbackDueAt,
        @Nullable Instant cameBackAt,
        @Nullable Instant alarmedAt,
        @Nullable Instant alarmTakenAt,
        @Nullable AlertStrength alert,
        boolean notSure,
        boolean dangerInWords,
        @Nullable Rating rateAgain,
        @Nullable Instant evidenceAt,
        boolean pattern,
        int agenciesAsked,
        int agenciesOutstanding,
        List<String> lateAgencies,
        List<String> refusing,
        List<String> lateTeams,
        List<String> notAccepted,
        boolean returned,
        int children,
        List<String> first,
        List<String> concerns,
        String concern,
        String has,
        String hasId) {

    /** How many contacts a page of the list holds. */
    public static final int PAGE = MatchingRow.PAGE;

    private static final String FIELDS = """
            c.id, c.version, c.reference, c.channel, c.way, c.source, c.received_at, c.stage, c.present_danger,
                c.rating, c.due_at, c.due_for, c.feedback_due_at, c.came_back_at, c.alarmed_at, c.alarm_taken_at,
                c.alert, c.not_sure,
                c.danger_in_words, c.rate_again, c.evidence_at,
                exists (select from mash.pattern p
                    where p.contact_id = c.id and p.manager_looks and p.looked_at is null) as pattern,
                asked.agencies_asked, asked.agencies_outstanding, asked.late_agencies,
                coalesce((select array_agg(distinct coalesce(a.outside, a.agency))
                    from mash.response r join mash.information_request a on a.id = r.ask_id
                    where r.contact_id = c.id and r.kind = 'REFUSED' and not exists (
                        select from mash.response n join mash.information_request b on b.id = n.ask_id
                        where n.contact_id = c.id and n.id > r.id and n.kind <> 'REFUSED'
                            and b.agency = a.agency and b.outside is not distinct from a.outside)), '{}'::text[])
                    as refusing,
                coalesce((select array_agg(h.team order by h.due_at, h.team) from mash.handover h
                    where h.contact_id = c.id and h.settled_at is null and h.answered_at is null and h.due_at < :now),
                    '{}'::text[]) as late_teams,
                coalesce((select array_agg(h.team order by h.answered_at, h.team) from mash.handover h
                    where h.contact_id = c.id and h.settled_at is null and h.answered_at is not null), '{}'::text[])
                    as not_accepted,
                c.stage = 'SCREENED' and exists (select from casework.decision d
                    join casework.approval v on v.decision_id = d.id and not v.approved
                    where d.record_id = c.id and not exists (
                        select from casework.decision n where n.supersedes = d.id)) as returned,
                c.children,
            """ + FirstChild.OF_CONTACT + """
                c.concerns,
                coalesce((select left(r.worry, 160) from frontdoor.report r where r.record_id = c.id), '') as concern,
                coalesce((select l.name from mash.allocation l where l.contact_id = c.id and l.ended_at is null), '')
                    as has,
                coalesce((select cast(l.account_id as text) from mash.allocation l
                    where l.contact_id = c.id and l.ended_at is null), '') as has_id
            """;

    /**
     * These contacts, in this order. PostgreSQL plans this long statement once and not, as it would with a filter in
     * it, for each page.
     */
    static final String OF_THESE = "select " + FIELDS + """
            from unnest(cast(:ids as uuid[])) with ordinality as shown (id, place)
            join mash.contact c on c.id = shown.id
            cross join lateral (
                select (count(distinct coalesce(a.outside, a.agency)))::int as agencies_asked,
                    (count(*) filter (where a.replied_at is null))::int as agencies_outstanding,
                    coalesce(array_agg(coalesce(a.outside, a.agency) order by a.due_at, a.agency)
                        filter (where a.replied_at is null and a.due_at < :now), '{}') as late_agencies
                from mash.information_request a where a.contact_id = c.id and a.withdrawn_at is null) asked
            order by shown.place""";

    public Urgency howUrgent() {
        return Urgency.of(rating, ReportedUrgency.of(presentDanger, way.equals("CHILD"), notSure, dangerInWords));
    }

    /** The one that matters first; empty where none runs. */
    public Optional<ShownDeadline> deadline() {
        return ShownDeadline.of(dueFor, dueAt);
    }

    /** Whether feedback is late while the contact is waiting for something else. */
    public boolean isFeedbackLateAt(Instant now) {
        return feedbackDueAt != null && feedbackDueAt.isBefore(now) && !ShownDeadline.FEEDBACK.equals(dueFor);
    }

    /** How many agencies have not responded, and which are overdue; empty if all have responded. */
    public String agenciesInWords(Agencies known) {
        if (agenciesOutstanding == 0) {
            return "";
        }
        var late = lateAgencies.stream().map(known::nameOf).collect(Collectors.joining(", ", " (", ")"));
        return "Agency information: " + agenciesOutstanding + " of " + agenciesAsked + " outstanding"
                + (lateAgencies.isEmpty() ? "" : ", " + lateAgencies.size() + " overdue" + late);
    }

    public FirstChild child() {
        return FirstChild.of(first);
    }

    /** Its presenting issues, as recorded; empty if none are. */
    public String concernsInWords() {
        return IssueList.namesOfGroups(concerns);
    }

    /** Who reported it, in a word or two: the child, an agency or the public. */
    public String from() {
        return ReferralSource.ofContact(way, source).shortly();
    }

    /** Its channel, in a word. */
    public String cameBy() {
        return ReportChannel.valueOf(channel).shortly();
    }

    public boolean alarmRings() {
        return alarmedAt != null && alarmTakenAt == null;
    }

    @Override
    public String toString() {
        return "QueueRow[" + id + ", …]";
    }
}
