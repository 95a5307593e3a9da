package org.breakwater.frontdoor.refer.signoff;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.ColleagueAsked;
import org.breakwater.frontdoor.ReferrerAddresses;
import org.breakwater.frontdoor.referrals.Referral;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A referral is signed off by its safeguarding lead, who proves their own address. It does not delay sending: the
 * sign-off, or the lead's comment, comes with the referral or after it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SignOffs {

    /** As long as a draft is kept. */
    private static final Duration KEPT = Duration.ofDays(28);

    private static final Actor.Visitor VISITOR = new Actor.Visitor();

    private final JdbcClient jdbc;
    private final ReferrerAddresses referrerAddresses;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    SignOffs(
            JdbcClient jdbc,
            ReferrerAddresses referrerAddresses,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.referrerAddresses = referrerAddresses;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The sign-off of a sent referral, for users who may know the reporter. */
    public Optional<SignOffRow> of(UUID record) {
        return jdbc.sql(SignOffRow.OF_RECORD)
                .param("record", record)
                .query(SignOffRow.class)
                .optional();
    }

    public Optional<SignOffRow> ofDraft(UUID draft) {
        return jdbc.sql(SignOffRow.OF_DRAFT)
                .param("draft", draft)
                .query(SignOffRow.class)
                .optional();
    }

    /** Sign-offs that await the lead with this key. */
    public List<SignOffRow> waiting(byte[] lead) {
        return all(jdbc.sql(SignOffRow.WAITING)
                .param("lead", lead)
                .param("now", clock.instant())
                .query(SignOffRow.class));
    }

    /**
     * Asks a lead; an earlier unanswered request to another is cancelled.
     *
     * @param by the address of the person who asks
     * @param lead the key under which the lead finds it
     */
    public void ask(UUID draft, String by, String email, byte[] lead) {
        var until = clock.instant().plus(KEPT);
        jdbc.sql(ASK_ANOTHER).param("draft", draft).update();
        var asked = jdbc.sql(ASK)
                .param("id", UUID.randomUUID())
                .param("draft", draft)
                .param("lead", lead)
                .param("email", email)
                .param("by", by)
                .param("now", clock.instant())
                .param("until", until)
                .update();
        if (asked == 1) {
            events.publishEvent(new ColleagueAsked(referrerAddresses.asked(email, until)));
        }
        audit.record(VISITOR.id(), VISITOR.roleName(), "asked for a sign-off", "draft:" + draft, "");
    }

    /** The draft is deleted; unanswered requests are cancelled. */
    public void withdraw(UUID draft) {
        jdbc.sql(ASK_ANOTHER).param("draft", draft).update();
    }

    /** The draft was sent; a later signature applies to what was sent. */
    public void sent(UUID draft, UUID record) {
        jdbc.sql(SENT).param("record", record).param("draft", draft).update();
    }

    /** What the lead with the current key is asked to sign, each access logged. Empty if it is not theirs to read. */
    public Optional<Referral> read(SignOffRow row) {
        var told = jdbc.sql(READ)
                .param("id", row.id())
                .param("now", clock.instant())
                .query(String.class)
                .optional();
        audit.record(VISITOR.id(), VISITOR.roleName(), "read a referral to sign it off", subject(row), "");
        return told.map(one -> json.readValue(one, Referral.class));
    }

    /**
     * Whether the lead with the current key is writing it, or has sent it, themselves: then someone else signs it off.
     */
    public boolean isTheirOwn(SignOffRow row) {
        return jdbc.sql(IS_THEIR_OWN)
                .param("draft", row.draftId())
                .param("record", row.recordId())
                .query(Boolean.class)
                .single();
    }

    /** The lead signs, or comments; once, and never on what they sent themselves. */
    public void give(SignOffRow row, boolean signed, String name, String words) {
        var given = jdbc.sql(GIVE)
                .param("id", row.id())
                .param("signed", signed)
                .param("name", name)
                .param("words", words)
                .param("now", clock.instant())
                .update();
        if (given == 0) {
            return;
        }
        audit.record(
                VISITOR.id(), VISITOR.roleName(), signed ? "signed off a referral" : "commented", subject(row), "");
        var record = row.recordId();
        if (record != null) {
            events.publishEvent(new SignOffGiven(record, signed, !words.isEmpty()));
        }
    }

    /** Deletes what was never sent; the actor is the expiry job. */
    public void tidy() {
        jdbc.sql(TIDY).param("now", clock.instant()).update();
    }

    private static String subject(SignOffRow row) {
        return row.recordId() == null ? "draft:" + row.draftId() : "contact:" + row.recordId();
    }

    static final String ASK_ANOTHER =
            "delete from frontdoor.referral_sign_off where draft_id = :draft and given_at " + "is null";

    static final String ASK = """
            insert into frontdoor.referral_sign_off (id, draft_id, lead_hash, lead_email, asked_by, asked_at,
                kept_until)
            values (:id, :draft, :lead, :email, :by, :now, :until) on conflict do nothing""";

    static final String SENT = "update frontdoor.referral_sign_off set record_id = :record where draft_id = :draft";

    static final String READ = "select frontdoor.to_sign_off(:id, :now)";

    static final String GIVE = """
            update frontdoor.referral_sign_off set given_at = :now, signed = :signed, lead_name = :name, words = :words
            where id = :id and given_at is null""";

    /** Row security shows a visitor their own, and what is shared with them. */
    static final String IS_THEIR_OWN = """
            select exists (select from frontdoor.referral_draft where id = :draft)
                or exists (select from frontdoor.referral
                    where record_id = cast(:record as uuid) and owner_hash = frontdoor.held_key())""";

    static final String TIDY = "delete from frontdoor.referral_sign_off where record_id is null and kept_until <= :now";
}
