package org.breakwater.frontdoor.report.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.returnvisits.ReturnPhrases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Row security: PostgreSQL shows a visitor what their key opens, and nothing else. */
@HouseTest
class VisitorKeyTransactionsTest {

    private static final String COUNT_DRAFTS = "select count(*) from frontdoor.report_draft";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    VisitorKeyTransactions held;

    @Autowired
    ReportDrafts drafts;

    @Autowired
    ReturnPhrases phrases;

    @Autowired
    ActorTransactions acting;

    @Autowired
    TestDatabase database;

    private byte[] draftOf(String token) {
        var key = drafts.key(token);
        held.as(key, () -> {
            drafts.start(token, ReportContent.Way.ADULT);
            return token;
        });
        return key;
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    @Test
    void aVisitorWithoutAKeySeesNothing() {
        draftOf("token-of-one-without");
        assertThat(count(COUNT_DRAFTS)).isZero();
        assertThat(acting.<Long>as(new Actor.Visitor(), () -> count(COUNT_DRAFTS)))
                .isZero();
        for (var table :
                List.of("report", "reporter", "return_phrase", "report_progress", "reporter_message", "return_visit")) {
            assertThat(acting.<Long>as(new Actor.Visitor(), () -> count("select count(*) from frontdoor." + table)))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void twoKeysDoNotSeeEachOther() {
        var one = draftOf("token-of-the-first");
        var other = draftOf("token-of-the-second");
        assertThat(held.<Long>as(one, () -> count(COUNT_DRAFTS))).isOne();
        assertThat(held.<Optional<ReportDraft>>as(one, () -> drafts.find("token-of-the-second")))
                .isEmpty();
        held.as(other, () -> {
            jdbc.sql("update frontdoor.report_draft set answers = 'x'").update();
            return "done";
        });
        var untouched = held.<Optional<ReportDraft>>as(one, () -> drafts.find("token-of-the-first"));
        assertThat(untouched).isPresent();
    }

    @Test
    void theKeyIsLaidDownWithTheTransaction() {
        var key = draftOf("token-laid-down");
        held.as(key, () -> "done");
        assertThat(count(COUNT_DRAFTS)).isZero();
    }

    @Test
    void aPhraseIsMadeOnlyByWhoSentThatReport() {
        var record = UUID.randomUUID();
        database.asOwner()
                .sql("insert into access.record (id, kind, opened_at) values (?, 'contact', now())")
                .param(record)
                .update();
        var key = draftOf("token-of-a-stranger");
        assertThatThrownBy(() -> held.as(key, () -> {
                    phrases.keep(record, new byte[32]);
                    return "done";
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void onlyTheJobThatForgetsReachesWhatPeopleAreWriting() {
        draftOf("token-that-no-job-reads");
        assertThat(acting.<Long>as(new Actor.Job("other"), () -> count(COUNT_DRAFTS)))
                .isZero();
        assertThat(acting.<Long>as(new Actor.Job("forgetting"), () -> count(COUNT_DRAFTS)))
                .isPositive();
    }

    @Test
    void theRunTimeRoleCannotReadDraftsPastTheLock() {
        draftOf("token-behind-the-lock");
        assertThat(database.asApp().sql(COUNT_DRAFTS).query(Long.class).single())
                .isZero();
        assertThat(database.asOwner().sql(COUNT_DRAFTS).query(Long.class).single())
                .isPositive();
    }
}
