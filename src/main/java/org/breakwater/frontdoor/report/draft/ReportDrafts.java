package org.breakwater.frontdoor.report.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.breakwater.database.HouseKey;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of drafts. Row security shows a visitor the one whose key the transaction holds, and no other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReportDrafts {

    /** After this time without a request the draft is gone. From the specification: a shared computer must forget. */
    public static final Duration IDLE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final HouseKey house;
    private final Clock clock;
    private final ReportAnswersText text = new ReportAnswersText();

    ReportDrafts(JdbcClient jdbc, HouseKey house, Clock clock) {
        this.jdbc = jdbc;
        this.house = house;
        this.clock = clock;
    }

    /** The key of the draft of this token. Needs no transaction. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public byte[] key(String token) {
        return house.hmac("draft token", token);
    }

    public void start(String token, ReportContent.Way way) {
        var now = clock.instant();
        jdbc.sql(START)
                .param("key", key(token))
                .param("way", way.name())
                .param("answers", text.write(ReportAnswers.none()))
                .param("now", now)
                .update();
    }

    /** The draft of this token, with its time renewed; if it was abandoned for too long it is deleted instead. */
    public Optional<ReportDraft> find(String token) {
        var now = clock.instant();
        var row = jdbc.sql(ReportDraftRow.TOUCH)
                .param("now", now)
                .param("key", key(token))
                .param("since", now.minus(IDLE))
                .query(ReportDraftRow.class)
                .optional();
        if (row.isEmpty()) {
            end(token);
        }
        return row.map(r -> r.draft(token, text));
    }

    public void keep(ReportDraft draft, ReportAnswers answers) {
        jdbc.sql(KEEP)
                .param("answers", text.write(answers))
                .param("id", draft.id())
                .update();
    }

    /** The answers are deleted; the reference stays until it was confirmed, or for a quarter of an hour. */
    public void sent(ReportDraft draft, ReportDraft.Receipt receipt) {
        jdbc.sql(SENT)
                .param("now", clock.instant())
                .param("reference", receipt.reference())
                .param("record", receipt.recordId())
                .param("alert", receipt.alert().name())
                .param("ownFamily", receipt.ownFamily())
                .param("id", draft.id())
                .update();
    }

    /** Deletes it. */
    public void end(String token) {
        jdbc.sql(END).param("key", key(token)).update();
    }

    /** Deletes what was abandoned before this instant; the actor is a job. */
    public void tidy(Instant before) {
        jdbc.sql(TIDY).param("before", before).update();
    }

    static final String START = """
            insert into frontdoor.report_draft (token_hash, way, answers, started_at, touched_at)
            values (:key, :way, :answers, :now, :now)""";

    static final String KEEP = "update frontdoor.report_draft set answers = :answers where id = :id";

    static final String SENT = """
            update frontdoor.report_draft set answers = '', sent_at = :now, reference = :reference, record_id = :record,
                alert = :alert, own_family = :ownFamily
            where id = :id""";

    static final String END = "delete from frontdoor.report_draft where token_hash = :key";

    static final String TIDY = "delete from frontdoor.report_draft where touched_at <= :before";
}
