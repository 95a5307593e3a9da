package org.breakwater.frontdoor.refer.mine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.web.EnglishList;
import org.jspecify.annotations.Nullable;

/**
 * One of a person's referrals, or one that is shared with them, and its progress. Row security shows those that the
 * held key opens.
 *
 * @param childName the first child's, of which only the initials are shown
 * @param childBorn their date of birth as far as it was given, of which only the year is shown
 * @param children how many children it is about
 * @param startedAt when someone at the desk started work on it, not when they opened it
 * @param questions unanswered questions of the desk
 * @param mine whether they sent it themselves
 * @param sentBy who sent it, for a shared one
 * @param seenBy the kinds of people with whom it is shared
 * @param namedColleagues with how many single colleagues it is shared
 * @param surelyOfOthers whether its sender said that it is about nobody they work with
 * @param ownReference by which the sender's organisation files it
 * @param follows the reference of an earlier referral
 */
public record MyReferralRow(
        UUID recordId,
        String reference,
        Instant receivedAt,
        String childName,
        String childBorn,
        int children,
        @Nullable Instant startedAt,
        @Nullable Instant answeredAt,
        String answerWords,
        int questions,
        boolean mine,
        String sentBy,
        String seenBy,
        int namedColleagues,
        boolean surelyOfOthers,
        String ownReference,
        String follows) {

    private static final String UNBORN = "Unborn baby of ";

    private static final String COLUMNS = """
            select r.record_id, r.reference, r.received_at,
                coalesce(cast(r.told as jsonb) #>> '{household,children,0,name}', '') as child_name,
                coalesce(cast(r.told as jsonb) #>> '{household,children,0,born}', '') as child_born,
                coalesce(jsonb_array_length(cast(r.told as jsonb) #> '{household,children}'), 0) as children,
                p.started_at, p.answered_at, p.answer_words,
                (select count(*)::int from frontdoor.reporter_message m where m.record_id = r.record_id and m.from_desk
                    and not exists (select 1 from frontdoor.reporter_message a where a.answers = m.id)) as questions,
                r.owner_hash is not distinct from cast(:owner as bytea) as mine,
                coalesce((select min(s.sent_by) from frontdoor.referral_sharing s where s.record_id = r.record_id), '')
                    as sent_by,
                coalesce((select string_agg(distinct s.kind, ' ' order by s.kind) from frontdoor.referral_sharing s
                    where s.record_id = r.record_id and s.is_open
                        and s.ended_at is null), '') as seen_by,
                (select count(*)::int from frontdoor.referral_sharing s where s.record_id = r.record_id
                    and s.kind = 'COLLEAGUE'
                    and s.is_open and s.ended_at is null) as named_colleagues,
                coalesce(cast(r.told as jsonb) #>> '{happened,works}' = 'NO'
                    and cast(r.told as jsonb) #>> '{happened,colleague}' = 'NO', false) as surely_of_others,
                coalesce(cast(r.told as jsonb) #>> '{referrer,ownReference}', '') as own_reference,
                coalesce(cast(r.told as jsonb) #>> '{call,referral}', '') as follows
            from frontdoor.referral r join frontdoor.report_progress p on p.record_id = r.record_id
            """;

    static final String LIST = COLUMNS + """
            where r.record_id in (
                select own.record_id from frontdoor.referral own where own.owner_hash = :owner
                union select frontdoor.shared_records())
            order by mine desc, r.received_at desc, r.record_id desc limit 50""";

    static final String ONE = COLUMNS + "where r.record_id = :record";

    /** Who sees it, in a few words. */
    public String shared() {
        if (!mine) {
            return "Shared by " + sentBy;
        }
        var who = new ArrayList<String>();
        if (seenBy.contains("MAILBOX")) {
            who.add("colleagues who use your mailbox");
        }
        if (seenBy.contains("ORGANISATION")) {
            who.add("the named staff of your organisation");
        }
        if (namedColleagues > 0) {
            who.add(namedColleagues == 1 ? "1 colleague you chose" : namedColleagues + " colleagues you chose");
        }
        if (seenBy.contains("CASE_MANAGER")) {
            who.add("the case manager");
        }
        return who.isEmpty() ? "Not shared with colleagues" : "Shared with " + EnglishList.and(who);
    }

    /** Enough to recognise one's own referral, and no more: "KF, born 2016, and 1 other child". */
    public String child() {
        var name = childName.strip();
        var initials = name.startsWith(UNBORN) ? UNBORN + initials(name.substring(UNBORN.length())) : initials(name);
        var born = childBorn.length() < 4 ? "" : "born " + childBorn.substring(0, 4);
        var more = children > 1 ? others(children - 1) : "";
        return Stream.of(initials, born, more).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String others(int number) {
        return number == 1 ? "and 1 other child" : "and %d other children".formatted(number);
    }

    private static String initials(String name) {
        return Stream.of(name.split("[\\s-]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.UK))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "MyReferralRow[" + recordId + "]";
    }

    /** The state in a word. */
    public String state() {
        if (answeredAt != null) {
            return "Decided";
        }
        return startedAt != null ? "Being considered" : "Received";
    }
}
