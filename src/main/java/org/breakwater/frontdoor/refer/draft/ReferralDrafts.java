package org.breakwater.frontdoor.refer.draft;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.Reports;
import org.breakwater.frontdoor.refer.proof.Proof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The rows of referrals that are being written. The transaction holds the key of whoever writes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReferralDrafts {

    /** From the issue: it comes back for 28 days, then goes. */
    public static final Duration KEPT = Duration.ofDays(28);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    ReferralDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is being written under this key, or a beginning. Locked, so that two tabs take turns. */
    ReferralDraft open(Proof proof, byte[] owner) {
        var now = clock.instant();
        var until = now.plus(proof.shared() ? Proof.LONGEST : KEPT);
        jdbc.sql(BEGIN)
                .param("owner", owner)
                .param("answers", json.writeValueAsString(Referral.NONE))
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .update();
        var row = jdbc.sql(OpenRow.TOUCH)
                .param("owner", owner)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query(OpenRow.class)
                .single();
        return new ReferralDraft(row.id(), json.readValue(row.answers(), Referral.class), until, proof);
    }

    /** What was begun under this key and not sent; begins nothing. Waits for whoever is sending it. */
    public Optional<ReferralDraft> begun(Proof proof, byte[] owner) {
        var now = clock.instant();
        return jdbc.sql(OpenRow.BEGUN)
                .param("owner", owner)
                .param("now", Timestamp.from(now))
                .query(OpenRow.class)
                .optional()
                .map(row -> new ReferralDraft(row.id(), json.readValue(row.answers(), Referral.class), now, proof));
    }

    void keep(ReferralDraft draft, Referral told) {
        jdbc.sql(KEEP)
                .param("answers", json.writeValueAsString(told))
                .param("id", draft.id())
                .update();
    }

    /** The answers go; the reference stays as long as the draft would have. */
    public void sent(ReferralDraft draft, Reports.Receipt receipt) {
        jdbc.sql(SENT)
                .param("now", Timestamp.from(clock.instant()))
                .param("reference", receipt.reference())
                .param("record", receipt.recordId())
                .param("id", draft.id())
                .update();
    }

    /** The reference of what was last sent under this key. */
    public Optional<String> lastSent(byte[] owner, Instant since) {
        return jdbc.sql(LAST_SENT)
                .param("owner", owner)
                .param("since", Timestamp.from(since))
                .query(String.class)
                .optional();
    }

    /** Throws away what was begun and not sent. */
    void drop(byte[] owner) {
        jdbc.sql(DROP).param("owner", owner).update();
    }

    /** Deletes what was kept long enough; the actor is a job. */
    void tidy() {
        jdbc.sql(TIDY).param("now", Timestamp.from(clock.instant())).update();
    }

    /** The row of a referral that was not sent yet. */
    record OpenRow(UUID id, String answers) {

        static final String TOUCH = """
                update frontdoor.referral_draft set kept_until = :until
                where owner_hash = :owner and sent_at is null and kept_until > :now
                returning id, answers""";

        static final String BEGUN = """
                select id, answers from frontdoor.referral_draft
                where owner_hash = :owner and sent_at is null and kept_until > :now for update""";

        @Override
        public String toString() {
            return "OpenRow[" + id + ", …]";
        }
    }

    /** One that ran out is written over: nobody may find it again, although no job has been round yet. */
    static final String BEGIN = """
            insert into frontdoor.referral_draft as d (owner_hash, answers, started_at, kept_until)
            values (:owner, :answers, :now, :until)
            on conflict (owner_hash) where sent_at is null do update
            set answers = excluded.answers, started_at = excluded.started_at, kept_until = excluded.kept_until
            where d.kept_until <= :now""";

    static final String KEEP = "update frontdoor.referral_draft set answers = :answers where id = :id";

    static final String SENT = """
            update frontdoor.referral_draft
            set answers = '', sent_at = :now, reference = :reference, record_id = :record
            where id = :id""";

    static final String LAST_SENT = """
            select reference from frontdoor.referral_draft
            where owner_hash = :owner and sent_at > :since
            order by sent_at desc, id desc limit 1""";

    static final String DROP = "delete from frontdoor.referral_draft where owner_hash = :owner and sent_at is null";

    static final String TIDY = "delete from frontdoor.referral_draft where kept_until <= :now";
}
