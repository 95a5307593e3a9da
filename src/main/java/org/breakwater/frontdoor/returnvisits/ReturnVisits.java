package org.breakwater.frontdoor.returnvisits;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.database.HouseKey;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.report.draft.AnsweredPages;
import org.breakwater.frontdoor.report.draft.ReportDrafts;
import org.breakwater.frontdoor.report.journey.ReportCookies;
import org.breakwater.web.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Visits of people who came back. A visit ends like a draft does: by leaving, or after a quarter of an hour. */
@Component
public class ReturnVisits {

    private static final String GONE = "/report/gone";

    private final JdbcClient jdbc;
    private final HouseKey house;
    private final VisitorKeyTransactions held;
    private final ReturnPhrases phrases;
    private final AnsweredPages pages;
    private final ReportLimits limits;
    private final Clock clock;

    ReturnVisits(
            JdbcClient jdbc,
            HouseKey house,
            VisitorKeyTransactions held,
            ReturnPhrases phrases,
            AnsweredPages pages,
            ReportLimits limits,
            Clock clock) {
        this.jdbc = jdbc;
        this.house = house;
        this.held = held;
        this.phrases = phrases;
        this.pages = pages;
        this.limits = limits;
        this.clock = clock;
    }

    /** The result of entering a phrase. */
    public enum Opened {
        YES,
        NO,
        TOO_MANY_TRIES
    }

    /**
     * Opens a visit with a phrase. Every input takes the same code path, so that neither the answer nor its time
     * reveals how close it was.
     */
    public Opened open(VisitorBrowser browser, String typed) {
        var address = browser.request().getRemoteAddr();
        if (!limits.mayGuess(address)) {
            return Opened.TOO_MANY_TRIES;
        }
        var hash = ReturnPhrase.typed(typed).hash(house);
        var found = held.as(hash, () -> phrases.find(hash));
        if (found.isEmpty()) {
            limits.guessedWrong(address);
            return Opened.NO;
        }
        end(browser);
        var token = VisitorBrowser.newToken();
        var key = key(token);
        held.as(
                key,
                () -> jdbc.sql(OPEN)
                        .param("key", key)
                        .param("phrase", hash)
                        .param("now", clock.instant())
                        .update());
        browser.give(ReportCookies.RETURN, token);
        return Opened.YES;
    }

    /** Does something with the record of this browser's visit, with its phrase as the key. */
    public Screen visiting(VisitorBrowser browser, Function<UUID, Screen> work) {
        return visiting(browser, work, () -> redirect(GONE));
    }

    /** The same for a form with input: if the visit has ended it is shown again, the first time. */
    public Screen visiting(VisitorBrowser browser, Function<UUID, Screen> work, Supplier<Screen> late) {
        var answer = browser.token(ReportCookies.RETURN).flatMap(token -> visiting(key(token), work));
        return answer.orElseGet(() -> {
            end(browser);
            return pages.comesFirst(browser.request()) ? late.get() : redirect(GONE);
        });
    }

    private Optional<Screen> visiting(byte[] key, Function<UUID, Screen> work) {
        return held.as(key, () -> record(key).map(work));
    }

    /** Does something with the record of a phrase that has just opened a visit. */
    public Screen with(String typed, Function<UUID, Screen> work) {
        var hash = ReturnPhrase.typed(typed).hash(house);
        return held.as(hash, () -> phrases.find(hash).map(work).orElseGet(() -> redirect(GONE)));
    }

    /** Whether this browser's visit is still open; renews its time. */
    public boolean goesOn(VisitorBrowser browser) {
        var token = browser.token(ReportCookies.RETURN);
        var found = token.filter(t -> held.as(key(t), () -> record(key(t))).isPresent());
        found.ifPresent(t -> browser.give(ReportCookies.RETURN, t));
        return found.isPresent();
    }

    /** Nothing can be restored after this. */
    public void end(VisitorBrowser browser) {
        browser.token(ReportCookies.RETURN)
                .map(this::key)
                .ifPresent(key ->
                        held.as(key, () -> jdbc.sql(END).param("key", key).update()));
        if (browser.holds(ReportCookies.RETURN)) {
            browser.forget(ReportCookies.RETURN);
        }
    }

    /** Deletes what was abandoned before this instant; in the transaction of a job. */
    public void tidy(Instant before) {
        jdbc.sql(TIDY).param("before", before).update();
    }

    private Optional<UUID> record(byte[] key) {
        var row =
                jdbc.sql(VisitRow.HELD).param("key", key).query(VisitRow.class).optional();
        if (row.isEmpty() || !row.get().touchedAt().plus(ReportDrafts.IDLE).isAfter(clock.instant())) {
            return Optional.empty();
        }
        jdbc.sql(TOUCH).param("now", clock.instant()).param("key", key).update();
        held.hold(row.get().phraseHash());
        return phrases.find(row.get().phraseHash());
    }

    private byte[] key(String token) {
        return house.hmac("visit token", token);
    }

    /** The row of a visit, which leads from the browser's token to the phrase. */
    record VisitRow(byte[] phraseHash, Instant touchedAt) {

        static final String HELD =
                "select phrase_hash, touched_at from frontdoor.return_visit where token_hash = :key for update";

        @Override
        public String toString() {
            return "VisitRow[…]";
        }
    }

    static final String OPEN =
            "insert into frontdoor.return_visit (token_hash, phrase_hash, touched_at) values (:key, :phrase, :now)";

    static final String TOUCH = "update frontdoor.return_visit set touched_at = :now where token_hash = :key";

    static final String TIDY = "delete from frontdoor.return_visit where touched_at <= :before";

    static final String END = "delete from frontdoor.return_visit where token_hash = :key";
}
