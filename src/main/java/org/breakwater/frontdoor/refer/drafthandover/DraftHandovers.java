package org.breakwater.frontdoor.refer.drafthandover;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.ColleagueAsked;
import org.breakwater.frontdoor.ReferrerAddresses;
import org.breakwater.frontdoor.VisitorFiles;
import org.breakwater.frontdoor.refer.prove.DraftOwners;
import org.breakwater.frontdoor.refer.writing.ReferralDraft;
import org.breakwater.frontdoor.refer.writing.ReferralDrafts;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.Referrer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands a draft to a colleague, who proves their own address and continues it, beside their own drafts. The transaction
 * holds the key of the current person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DraftHandovers {

    private static final Actor.Visitor VISITOR = new Actor.Visitor();

    private final JdbcClient jdbc;
    private final ReferralDrafts drafts;
    private final DraftOwners owners;
    private final ReferrerAddresses referrerAddresses;
    private final VisitorFiles files;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    DraftHandovers(
            JdbcClient jdbc,
            ReferralDrafts drafts,
            DraftOwners owners,
            ReferrerAddresses referrerAddresses,
            VisitorFiles files,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.owners = owners;
        this.referrerAddresses = referrerAddresses;
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Pending handovers from and to this person, the latest first; at most 20. */
    public List<DraftHandoverRow> of(byte[] owner) {
        return all(jdbc.sql(DraftHandoverRow.OF_OWNER)
                .param("owner", owner)
                .param("now", clock.instant())
                .query(DraftHandoverRow.class));
    }

    /** Whether a draft contains text or a file that would be missed. */
    public boolean isBegun(ReferralDraft draft) {
        return isBegun(draft.id(), draft.told());
    }

    private boolean isBegun(UUID draft, Referral told) {
        return !told.equals(Referral.NONE) || !files.unsent(draft).isEmpty();
    }

    /** Gives a draft to a colleague, who is told by mail. */
    public void hand(ReferralDraft draft, byte[] owner, String toEmail) {
        layBetween(draft, owner, toEmail, owners.ofAddress(toEmail));
        var until = clock.instant().plus(ReferralDrafts.KEPT);
        events.publishEvent(new ColleagueAsked(referrerAddresses.asked(toEmail, until)));
        record("passed a draft to a colleague", draft.id());
    }

    /**
     * Takes over a draft, or takes back one's own. It keeps its id, so that a requested sign-off stays requested; the
     * new writer enters their own details again.
     */
    public void take(DraftHandoverRow row, byte[] owner) {
        var taken = jdbc.sql(TAKE).param("id", row.id()).query(String.class).optional();
        if (taken.isEmpty()) {
            return;
        }
        for (var empty : drafts.of(owner)) {
            if (!isBegun(empty.id(), empty.told())) {
                drafts.throwAway(empty.id(), owner);
            }
        }
        var told = json.readValue(taken.get(), Referral.class);
        var answers = row.mine() ? told : told.with(withoutWho(told.referrer()));
        jdbc.sql(GO_ON)
                .param("id", row.draftId())
                .param("owner", owner)
                .param("answers", json.writeValueAsString(answers))
                .param("now", clock.instant())
                .param("until", clock.instant().plus(ReferralDrafts.KEPT))
                .update();
        record("continued a draft", row.draftId());
    }

    /** Deletes what no one accepted in time; the actor is the expiry job. */
    public void tidy() {
        jdbc.sql(TIDY).param("now", clock.instant()).update();
    }

    private static Referrer withoutWho(Referrer was) {
        return new Referrer(
                "", "", was.agency(), "", "", was.lead(), was.manager(), was.managerEmail(), was.ownReference());
    }

    private void layBetween(ReferralDraft draft, byte[] owner, String toEmail, byte[] to) {
        jdbc.sql(HAND)
                .param("id", UUID.randomUUID())
                .param("draft", draft.id())
                .param("from", owner)
                .param("fromEmail", draft.proof().email())
                .param("to", to)
                .param("toEmail", toEmail)
                .param("answers", json.writeValueAsString(draft.told()))
                .param("now", clock.instant())
                .param("until", clock.instant().plus(ReferralDrafts.KEPT))
                .update();
        jdbc.sql(DROP).param("id", draft.id()).update();
    }

    private void record(String act, UUID draft) {
        audit.record(VISITOR.id(), VISITOR.roleName(), act, "draft:" + draft, "");
    }

    static final String HAND = """
            insert into frontdoor.draft_handover (id, draft_id, from_hash, from_email, to_hash, to_email, answers,
                handed_at,
                kept_until)
            values (:id, :draft, :from, :fromEmail, :to, :toEmail, :answers, :now, :until)""";

    static final String DROP = "delete from frontdoor.referral_draft where id = :id and sent_at is null";

    static final String TAKE = "delete from frontdoor.draft_handover where id = :id returning answers";

    static final String GO_ON = """
            insert into frontdoor.referral_draft (id, owner_hash, answers, started_at, kept_until)
            values (:id, :owner, :answers, :now, :until)""";

    static final String TIDY = "delete from frontdoor.draft_handover where kept_until <= :now";
}
