package org.breakwater.casework.disagreements.stages;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.casework.disagreements.raising.Disagreement.About;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement and its stage, without any text.
 *
 * @param raisedBy {@code referrer}, {@code agency:<id>} or {@code account:<id>}
 * @param agency for whom it was raised, by name
 * @param ladder the version of its escalation policy
 * @param raiseBy until when it should have been raised; null if no decision was made
 * @param does the current step of the stage; null while the person who raised it may escalate or agree, and when it is
 *     over
 */
public record DisagreementRow(
        UUID id,
        UUID contactId,
        String reference,
        About about,
        String raisedBy,
        String agency,
        int ladder,
        @Nullable Instant decidedAt,
        Instant raisedAt,
        @Nullable Instant raiseBy,
        boolean danger,
        int stage,
        @Nullable Instant endedAt,
        @Nullable String endedHow,
        EscalationPolicy.@Nullable Does does,
        @Nullable Instant dueAt) {

    /** How many a page of a list shows. */
    public static final int PAGE = 25;

    static final String BY_ID = """
            select d.id, d.contact_id, d.reference, d.about, d.raised_by, d.agency, d.ladder, d.decided_at,
                d.raised_at, d.raise_by, d.danger, d.stage::int as stage, d.ended_at, d.ended_how, s.does, s.due_at
            from mash.disagreement d
            left join mash.disagreement_step s on s.disagreement_id = d.id and s.ended_at is null
            where d.id = :id""";

    static final String OF_CONTACT = """
            select d.id, d.contact_id, d.reference, d.about, d.raised_by, d.agency, d.ladder, d.decided_at,
                d.raised_at, d.raise_by, d.danger, d.stage::int as stage, d.ended_at, d.ended_how, s.does, s.due_at
            from mash.disagreement d
            left join mash.disagreement_step s on s.disagreement_id = d.id and s.ended_at is null
            where d.contact_id = :contact order by d.raised_at desc, d.id desc limit 50""";

    /** Each party has one open at a time about one contact; the latest is the current one. */
    static final String LATEST = """
            select d.id, d.contact_id, d.reference, d.about, d.raised_by, d.agency, d.ladder, d.decided_at,
                d.raised_at, d.raise_by, d.danger, d.stage::int as stage, d.ended_at, d.ended_how, s.does, s.due_at
            from mash.disagreement d
            left join mash.disagreement_step s on s.disagreement_id = d.id and s.ended_at is null
            where d.contact_id = :contact and d.raised_by = :by
            order by d.ended_at is null desc, d.raised_at desc, d.id desc limit 1""";

    /** Those that await a response first, by deadline; then those that await the person who raised them. */
    static final String OPEN = """
            select d.id, d.contact_id, d.reference, d.about, d.raised_by, d.agency, d.ladder, d.decided_at,
                d.raised_at, d.raise_by, d.danger, d.stage::int as stage, d.ended_at, d.ended_how, s.does, s.due_at
            from mash.disagreement d
            left join mash.disagreement_step s on s.disagreement_id = d.id and s.ended_at is null
            where d.ended_at is null
            order by s.due_at nulls last, d.raised_at, d.id limit 25 offset :skip""";

    static final String FAR_UP = """
            select d.id, d.contact_id, d.reference, d.about, d.raised_by, d.agency, d.ladder, d.decided_at,
                d.raised_at, d.raise_by, d.danger, d.stage::int as stage, d.ended_at, d.ended_how, s.does, s.due_at
            from mash.disagreement d
            left join mash.disagreement_step s on s.disagreement_id = d.id and s.ended_at is null
            where d.stage >= 2
            order by d.ended_at is null desc, d.raised_at desc, d.id desc limit 25 offset :skip""";

    /** Their own referral, a request to their own agency, or a case that they see: row security shows no other. */
    public static final String IS_THEIRS = """
            select exists (select from frontdoor.referral where record_id = :record)
                or exists (select from mash.information_request where contact_id = :record)
                or exists (select from casework.any_case where id = :record)""";

    public static final String KEEP = """
            insert into mash.disagreement (id, contact_id, reference, about, raised_by, agency, ladder, decided_at,
                raised_at, raise_by, danger, stage)
            values (:id, :contact, :reference, :about, :by, :agency, :ladder, cast(:decided as timestamptz), :at,
                cast(:raiseBy as timestamptz), :danger, :stage)
            on conflict do nothing""";

    public static final String GO_UP = """
            update mash.disagreement set stage = :to, danger = danger or :danger
            where id = :id and stage = :from and ended_at is null""";

    public static final String CLOSE = """
            update mash.disagreement set ended_at = :at, ended_how = :how where id = :id and ended_at is null""";

    public EscalationPolicy.Stage asks() {
        return EscalationPolicy.ofVersion(ladder).stage(stage);
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean isTop() {
        return EscalationPolicy.ofVersion(ladder).isTop(stage);
    }

    public boolean isLateAt(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }

    /** Whether the stage has responded, or its time is over: then it may be escalated. */
    public boolean mayGoUpAt(Instant now) {
        return isOpen() && !isTop() && (does == null || does == EscalationPolicy.Does.LETTER || isLateAt(now));
    }

    public boolean wasRaisedLate() {
        return raiseBy != null && raiseBy.isBefore(raisedAt);
    }

    /** Who raised it, inside a sentence: "Maya Lindqvist, MASH", "Quayside Primary". */
    public String raisedByInWords() {
        return agency.startsWith("The ") ? "the " + agency.substring(4) : agency;
    }

    /** How it ended, in words; empty while it is open. */
    public String endedInWords() {
        if (endedHow == null) {
            return "";
        }
        return endedHow.equals("AGREED") ? "Closed by the person who raised it" : "Decided at the last stage";
    }
}
