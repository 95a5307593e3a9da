package org.breakwater.frontdoor.refer.writing;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.refer.prove.AddressProof;
import org.breakwater.frontdoor.referrals.Referral;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The rows of referral drafts. The transaction holds the writer's key. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReferralDrafts {

    /** From the specification: a draft is kept for 28 days, then deleted. */
    public static final Duration KEPT = Duration.ofDays(28);

    /** The maximum number of drafts for one person. Our own limit. */
    public static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    ReferralDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens an unsent draft of theirs; locked, so that two tabs are serialised. */
    Optional<ReferralDraft> touch(UUID id, AddressProof proof, byte[] owner) {
        var now = clock.instant();
        var until = until();
        return jdbc.sql(ReferralDraftRow.TOUCH)
                .param("id", id)
                .param("owner", owner)
                .param("now", now)
                .param("until", until)
                .query(ReferralDraftRow.class)
                .optional()
                .map(row -> new ReferralDraft(row.id(), read(row.answers()), until, proof));
    }

    /** A person's drafts under this key, the most recently edited first. */
    public List<OwnDraft> of(byte[] owner) {
        var rows = all(jdbc.sql(OwnDraftRow.OPEN)
                .param("owner", owner)
                .param("now", clock.instant())
                .query(OwnDraftRow.class));
        return rows.stream()
                .map(row -> new OwnDraft(
                        row.id(),
                        read(row.answers()),
                        row.startedAt(),
                        row.keptUntil().minus(KEPT),
                        row.keptUntil()))
                .toList();
    }

    /** The label of one of their drafts; empty if there is none. */
    String words(UUID id, byte[] owner) {
        var found = of(owner).stream().filter(one -> one.id().equals(id)).findFirst();
        return found.map(OwnDraft::words).orElse("");
    }

    /** Begins another draft. */
    public UUID begin(byte[] owner) {
        return begin(owner, Referral.NONE);
    }

    /** Begins one with what is known already. */
    public UUID begin(byte[] owner, Referral told) {
        var id = UUID.randomUUID();
        jdbc.sql(BEGIN)
                .param("id", id)
                .param("owner", owner)
                .param("answers", json.writeValueAsString(told))
                .param("now", clock.instant())
                .param("until", until())
                .update();
        return id;
    }

    private Instant until() {
        return clock.instant().plus(KEPT);
    }

    private Referral read(String answers) {
        return json.readValue(answers, Referral.class);
    }

    public void keep(ReferralDraft draft, Referral told) {
        jdbc.sql(KEEP)
                .param("answers", json.writeValueAsString(told))
                .param("id", draft.id())
                .update();
    }

    /** The answers are deleted; the reference stays as long as the draft would have. */
    public void sent(ReferralDraft draft, Reports.Receipt receipt, boolean alert) {
        jdbc.sql(SENT)
                .param("now", clock.instant())
                .param("reference", receipt.reference())
                .param("record", receipt.recordId())
                .param("alert", alert)
                .param("id", draft.id())
                .update();
    }

    /**
     * What remains of a sent draft.
     *
     * @param alert whether it raised an alert at the desk
     * @param hearsByMail whether its sender gets a receipt by mail
     * @param goesHome whether it says when the child goes home that day, later than it was sent
     * @param levelFour whether its sender assesses the child as level 4
     * @param ownReference by which its sender's organisation files it
     */
    public record SentDraft(
            String reference,
            boolean alert,
            boolean hearsByMail,
            boolean goesHome,
            boolean levelFour,
            String ownReference) {}

    /** What remains of one of this person's referrals; empty if it was not sent. */
    public Optional<SentDraft> sent(UUID id, byte[] owner) {
        return jdbc.sql(SENT_DRAFT)
                .param("id", id)
                .param("owner", owner)
                .query(SentDraft.class)
                .optional();
    }

    /** What was last sent under this key. */
    public Optional<SentDraft> lastSent(byte[] owner, Instant since) {
        return jdbc.sql(LAST_SENT)
                .param("owner", owner)
                .param("since", since)
                .query(SentDraft.class)
                .optional();
    }

    /** Deletes one of them, with its files. */
    public void throwAway(UUID id, byte[] owner) {
        jdbc.sql(THROW_AWAY).param("id", id).param("owner", owner).update();
    }

    /** Deletes expired ones; the actor is a job. */
    public void tidy() {
        jdbc.sql(TIDY).param("now", clock.instant()).update();
    }

    static final String BEGIN = """
            insert into frontdoor.referral_draft (id, owner_hash, answers, started_at, kept_until)
            values (:id, :owner, :answers, :now, :until)""";

    static final String KEEP = "update frontdoor.referral_draft set answers = :answers where id = :id";

    static final String SENT = """
            update frontdoor.referral_draft
            set answers = '', sent_at = :now, reference = :reference, record_id = :record, alert = :alert
            where id = :id""";

    private static final String COLUMNS = """
            select d.reference, d.alert, coalesce(r.hears_by_mail, false) as hears_by_mail,
                coalesce(cast(nullif(cast(r.told as jsonb) #>> '{happened,goesHome}', '') as time)
                    > cast(d.sent_at at time zone 'Europe/London' as time), false) as goes_home,
                coalesce(r.need, '') = '4' as level_four,
                coalesce(cast(r.told as jsonb) #>> '{referrer,ownReference}', '') as own_reference
            from frontdoor.referral_draft d left join frontdoor.referral r on r.record_id = d.record_id
            """;

    static final String SENT_DRAFT = COLUMNS + """
            where d.id = :id and d.owner_hash = :owner and d.sent_at is not null""";

    static final String LAST_SENT = COLUMNS + """
            where d.owner_hash = :owner and d.sent_at > :since
            order by d.sent_at desc, d.id desc limit 1""";

    static final String THROW_AWAY =
            "delete from frontdoor.referral_draft where id = :id and owner_hash = :owner and sent_at is null";

    static final String TIDY = "delete from frontdoor.referral_draft where kept_until <= :now";
}
