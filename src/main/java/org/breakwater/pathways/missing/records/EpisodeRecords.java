package org.breakwater.pathways.missing.records;

import static org.breakwater.database.QueryRows.all;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.pathways.missing.records.ChildReturn.FoundHow;
import org.breakwater.pathways.missing.records.developments.CorrectionRow;
import org.breakwater.pathways.missing.records.developments.DeathRow;
import org.breakwater.pathways.missing.records.developments.DeathToNotifyRow;
import org.breakwater.pathways.missing.records.developments.LocatedRow;
import org.breakwater.pathways.missing.records.developments.ToldRow;
import org.breakwater.people.matching.IdentityKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is recorded of episodes, as far as the actor may see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EpisodeRecords {

    private static final String IS_OFFERED = """
            select exists (select from pathways.missing_interview_offer
                where record_id = :record and kind = 'OFFER')""";

    static final String FOUND_AT = "select found_at from pathways.missing_episode where record_id = :record";

    private final JdbcClient jdbc;

    EpisodeRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<EpisodeRecord> find(UUID record) {
        return of(record, MissingRow.OF_RECORD, MissingRow.class).stream()
                .findFirst()
                .map(now -> new EpisodeRecord(
                        now,
                        of(record, RiskGradingRow.OF_RECORD, RiskGradingRow.class),
                        of(record, PoliceCheckRow.OF_RECORD, PoliceCheckRow.class),
                        of(record, InterviewOfferRow.OF_RECORD, InterviewOfferRow.class),
                        of(record, InterviewRow.OF_RECORD, InterviewRow.class),
                        of(record, EpisodeClosureRow.OF_RECORD, EpisodeClosureRow.class),
                        others(record, now),
                        of(record, LocatedRow.OF_RECORD, LocatedRow.class),
                        of(record, ToldRow.OF_RECORD, ToldRow.class),
                        death(record),
                        of(record, CorrectionRow.OF_RECORD, CorrectionRow.class)));
    }

    /** Also under a name that sounds the same: likely the same child counts, and the page says so. */
    private List<OtherEpisodeRow> others(UUID record, MissingRow now) {
        return of(record, OtherEpisodeRow.BORN_THEN, OtherEpisodeRow.class).stream()
                .filter(one ->
                        one.sameName() || IdentityKeys.areShared(one.childName(), now.childName(), one.childBorn()))
                .toList();
    }

    /** That the child was found dead; empty otherwise. */
    public Optional<DeathRow> death(UUID record) {
        return of(record, DeathRow.OF_RECORD, DeathRow.class).stream().findFirst();
    }

    /** When the latest result of the return interview was recorded. */
    public Optional<Instant> resultAt(UUID record) {
        return of(record, InterviewRow.OF_RECORD, InterviewRow.class).stream()
                .findFirst()
                .map(InterviewRow::recordedAt);
    }

    /** When the child came back. */
    public Instant foundAt(UUID record) {
        return jdbc.sql(FOUND_AT).param("record", record).query(Instant.class).single();
    }

    /** Whether the child came back alive. */
    public boolean isBack(UUID record) {
        return of(record, MissingRow.OF_RECORD, MissingRow.class).stream()
                .anyMatch(now -> now.foundAt() != null && now.foundHow() != FoundHow.DECEASED);
    }

    /** Deaths whose notification is not recorded as sent, the longest first. */
    public List<DeathToNotifyRow> toNotify() {
        return all(jdbc.sql(DeathToNotifyRow.ALL).query(DeathToNotifyRow.class));
    }

    /** Whether the return interview was offered; an attempt to reach the child is no offer. */
    public boolean isInterviewOffered(UUID record) {
        return jdbc.sql(IS_OFFERED).param("record", record).query(Boolean.class).single();
    }

    /** Who is missing now, the longest first. */
    public List<EpisodeRow> missingNow() {
        return all(jdbc.sql(EpisodeRow.MISSING).query(EpisodeRow.class));
    }

    /** A page of 25: children who are back, the earliest deadline first. @param page from 1 */
    public List<EpisodeRow> returned(String allocated, int page) {
        return page(EpisodeRow.RETURNED, allocated, page);
    }

    /** A page of 25, the latest first. @param page from 1 */
    public List<EpisodeRow> closed(String allocated, int page) {
        return page(EpisodeRow.CLOSED, allocated, page);
    }

    private List<EpisodeRow> page(String sql, String allocated, int page) {
        return all(jdbc.sql(sql)
                .param("allocated", allocated)
                .param("skip", (page - 1) * EpisodeRow.PAGE)
                .query(EpisodeRow.class));
    }

    private <T> List<T> of(UUID record, String sql, Class<T> row) {
        return all(jdbc.sql(sql).param("record", record).query(row));
    }
}
