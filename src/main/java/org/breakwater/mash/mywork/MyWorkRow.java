package org.breakwater.mash.mywork;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person at the desk has to do today.
 *
 * @param subject the action, the strategy discussion or the request; else the contact
 * @param called the first child; empty where no name is known
 * @param words what it is; of an action as it was agreed
 * @param at its deadline; of what came back when it came; null where there is none
 */
public record MyWorkRow(
        Part part,
        UUID contactId,
        UUID subject,
        String reference,
        String called,
        String words,
        @Nullable Instant at) {

    private static final String DUE = "Due";

    /** The parts of the page, in its order. */
    public enum Part {
        CONTACT("Allocated to me: due today or overdue", DUE, "/desk/contact/%s"),
        APPROVAL("Waiting for my approval", DUE, "/desk/approval/%s"),
        REVIEW("Waiting for my review", "Taken", "/desk/contact/%s"),
        SECTION_47("Section 47 outcomes waiting for my approval", "Recorded", "/cases/%s/meetings"),
        DISCUSSION("Strategy discussions today", "", "/cases/%s/meetings/minutes/%s"),
        ACTION("Actions due today or overdue", DUE, "/cases/%s/actions/%s"),
        OUTSTANDING("Outstanding after closure, due today or overdue", DUE, "/cases/%s/outstanding"),
        RETURNED("Responses to my information requests", "Received", "/cases/%s/information-requests"),
        LATER("Allocated to me: due later", DUE, "/desk/contact/%s");

        private final String inWords;
        private final String happened;
        private final String address;

        Part(String inWords, String happened, String address) {
            this.inWords = inWords;
            this.happened = happened;
            this.address = address;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** What is mine: a contact that is allocated to me. */
    private static final String MINE = """
            exists (select from mash.allocation l
                where l.contact_id = c.id and l.ended_at is null and l.account_id = :account)""";

    /**
     * Everything of one person in one statement. A discussion has its day only in the words with which it was called;
     * one that was called without a day is shown until it is held.
     */
    static final String OF_TODAY = """
            with work as (
                select case when least(c.due_at, c.feedback_due_at) < :tomorrow then 'CONTACT' else 'LATER' end as part,
                    c.id as contact_id, c.id as subject, ''::text as words,
                    least(c.due_at, c.feedback_due_at) as at
                from mash.contact c where c.stage <> 'CLOSED' and
            """ + MINE + """
                union all
                select 'APPROVAL', c.id, c.id, ''::text, c.due_at
                from mash.contact c where :manager and c.stage = 'TO_APPROVE' and exists (
                    select from casework.decision d where d.record_id = c.id and d.author <> :me
                        and not exists (select from casework.approval v where v.decision_id = d.id)
                        and not exists (select from casework.decision n where n.supersedes = d.id))
                union all
                select 'REVIEW', p.contact_id, p.contact_id, 'Immediate action'::text, p.acted_at
                from mash.immediate_action p where :manager and p.approved_at is null and p.acted_by <> :me
                union all
                select 'SECTION_47', q.contact_id, q.strategy_id, ''::text, q.recorded_at
                from mash.section47_outcome q where :manager and q.approved is null and q.recorded_by <> :me
                union all
                select 'DISCUSSION', c.id, s.id, k.how, null
                from mash.strategy_discussion s join mash.contact c on c.id = s.contact_id
                cross join lateral (select coalesce(max(i.how), '') as how
                    from mash.strategy_discussion_invitation i where i.strategy_id = s.id) k
                where s.ended_at is null and (k.how not like 'When: %' or k.how like :day)
                    and (s.called_by = :me or
            """ + MINE + """
                )
                union all
                select 'ACTION', c.id, a.id, a.what || case when a.owner = :name or starts_with(a.owner, :name || ',')
                    then '' else ' (' || a.owner || ')' end, (a.due_on + 1)::timestamp at time zone 'Europe/London'
                from mash.agreed_action a join mash.contact c on c.id = a.contact_id
                where a.done_at is null and a.due_on <= :today
                    and (a.owner = :name or starts_with(a.owner, :name || ',') or c.stage <> 'CLOSED' and
            """ + MINE + """
                )
                union all
                select 'OUTSTANDING', f.contact_id, f.contact_id, f.what, f.due_at
                from mash.outstanding_item f
                where f.account_id = :account and f.ended_at is null and f.due_at < :tomorrow
                union all
                select 'RETURNED', c.id, a.id, coalesce(a.outside, a.agency), a.replied_at
                from mash.information_request a join mash.contact c on c.id = a.contact_id
                where a.asked_by = :me and a.replied_at >= :since and c.stage not in ('CLOSED', 'TO_ANSWER'))
            select w.part, w.contact_id, w.subject, c.reference,
                coalesce((select coalesce(nullif(p.name, ''), left(p.described, 60)) from people.person p
                    where p.record_id = c.id and p.part = 'CHILD' order by p.place limit 1), '') as called,
                w.words, w.at
            from work w join mash.contact c on c.id = w.contact_id
            order by w.at, c.id, w.subject limit 200""";

    public String path() {
        return part.address.formatted(contactId, subject);
    }

    public boolean isLateAt(Instant now) {
        return at != null && part.happened.equals(DUE) && !at.isAfter(now);
    }

    /** Such as "Overdue: 2 September 2026, 17:30"; of an action its last day. */
    public String inWordsAt(Instant now) {
        if (at == null) {
            return "";
        }
        var day = at.atZone(Calendars.LONDON).toLocalDate();
        return (isLateAt(now) ? "Overdue" : part.happened) + ": "
                + (part == Part.ACTION ? EnglishTimes.date(day.minusDays(1)) : EnglishTimes.inWords(at));
    }

    @Override
    public String toString() {
        return "MyWorkRow[" + part + ", " + contactId + "]";
    }
}
