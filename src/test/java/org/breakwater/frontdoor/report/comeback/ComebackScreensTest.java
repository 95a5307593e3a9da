package org.breakwater.frontdoor.report.comeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.conversations.ReporterConversation;
import org.breakwater.frontdoor.conversations.ReporterConversation.Question;
import org.breakwater.frontdoor.conversations.ReporterMessageRow;
import org.breakwater.frontdoor.receivedreports.Reports;
import org.breakwater.frontdoor.report.Reporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Coming back with six words. */
@HouseTest
class ComebackScreensTest {

    private static final Actor SCREENER = new Actor.Person(UUID.randomUUID(), "Invented Screener", Role.SCREENER);

    @Autowired
    MockMvcTester web;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    ReportLimits limits;

    @Autowired
    ActorTransactions acting;

    @Autowired
    ReporterConversation conversation;

    @Autowired
    Reports reports;

    @BeforeEach
    void inOfficeHours() {
        limits.forget();
        clock.setLondon("2026-11-25T11:00");
    }

    private Reporter reporter() {
        return new Reporter(web);
    }

    /** A person who sent a report and noted their words. */
    private record Kept(UUID record, String reference, String words) {}

    private Kept sentAndKept() {
        var reporter = reporter().sendTheLeast();
        var reference = reporter.reference();
        reporter.press("/report/send/new-phrase");
        var words = reporter.phrase();
        reporter.open("/report/send/phrase-check");
        var label1 = Integer.parseInt(
                reporter.page().select("label[for=first]").text().substring(5));
        var label2 = Integer.parseInt(
                reporter.page().select("label[for=second]").text().substring(5));
        reporter.press(
                "/report/send/phrase-check", "first", words.get(label1 - 1), "second", " " + words.get(label2 - 1));
        assertThat(reporter.says()).startsWith("You have finished");
        assertThat(reporter.cookies()).isEmpty();
        return new Kept(record(reference), reference, String.join(" ", words));
    }

    private UUID record(String reference) {
        return database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    private Reporter back(Kept kept) {
        return reporter().open("/report/return-phrase").press("/report/return-phrase", "phrase", kept.words());
    }

    @Test
    void thePhraseIsSixWordsOnlyForWhoWantsItAndNeverStored() {
        var reporter = reporter().sendTheLeast();
        assertThat(reporter.open("/report/send/new-phrase").at()).isEqualTo("/report/send/sent");
        reporter.press("/report/send/new-phrase");
        assertThat(reporter.phrase()).hasSize(6);
        var words = reporter.phrase();
        assertThat(reporter.open("/report/send/sent")
                        .open("/report/send/new-phrase")
                        .phrase())
                .isEqualTo(words);
        var kept = database.asOwner()
                .sql("select cast(p.* as text) from frontdoor.return_phrase p order by made_at desc limit 1")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(words.getFirst());
    }

    @Test
    void twoWrongWordsAreAskedAgainAndNothingIsLost() {
        var reporter = reporter().sendTheLeast();
        reporter.press("/report/send/new-phrase").open("/report/send/phrase-check");
        reporter.press("/report/send/phrase-check", "first", "wrong", "second", "worse");
        assertThat(reporter.status()).isEqualTo(422);
        assertThat(reporter.page().select("#first").val()).isEqualTo("wrong");
        assertThat(reporter.open("/report/send/new-phrase").phrase()).hasSize(6);
    }

    @Test
    void saysWhetherItWasReadInFixedSentences() {
        var kept = sentAndKept();
        assertThat(back(kept).says()).contains("It has not been read yet", "9am to 5:30pm", kept.reference());
        acting.as(SCREENER, () -> reports.markRead(kept.record()));
        assertThat(back(kept).says()).contains("What you sent has been opened").doesNotContain("working out");
        acting.as(SCREENER, () -> reports.markStarted(kept.record()));
        assertThat(back(kept).says()).contains("We have read it. We are working out what to do.");
        acting.as(SCREENER, () -> reports.release(kept.record()));
        assertThat(back(kept).says()).contains("dealt with it", "We say this to everyone");
    }

    @Test
    void neverShowsTheReportNorWhatWasAddedNorAName() {
        var kept = sentAndKept();
        var reporter = back(kept);
        reporter.open("/report/comeback/add-information")
                .press("/report/comeback/add-information", "words", "Ali wears a red coat");
        assertThat(reporter.open("/report/comeback/updates").says())
                .contains("You have sent us 1 more message")
                .doesNotContain("hungry", "number 12", "red coat", "Ali");
    }

    @Test
    void showsWhatTheDeskAsksAndTakesTheAnswerOnce() {
        var kept = sentAndKept();
        acting.as(SCREENER, () -> {
            conversation.ask(SCREENER, kept.record(), Question.SAFE_NOW, "");
        });
        var reporter = back(kept);
        assertThat(reporter.says()).contains("Is the child safe now?");
        var answer = reporter.page().select(".bw-asked a").attr("href");
        reporter.open(answer);
        var fields = Map.of(
                "_token",
                        reporter.page().select("input[name=_token]").getFirst().val(),
                "once", reporter.page().select("input[name=once]").val(),
                "words", "Yes, with her aunt");
        reporter.forge(answer, fields);
        assertThat(reporter.at()).isEqualTo("/report/comeback/information-added");
        reporter.forge(answer, fields);
        assertThat(reporter.open("/report/comeback/updates").says()).contains("We have no questions for you now");
        var heard = acting.as(SCREENER, () -> conversation.of(kept.record()));
        assertThat(heard).hasSize(2);
        assertThat(heard.getLast().answers()).isEqualTo(heard.getFirst().id());
    }

    @Test
    void twoPressesOfTellUsMoreAreHeardOnce() {
        var kept = sentAndKept();
        var reporter = back(kept).open("/report/comeback/add-information");
        var fields = Map.of(
                "_token",
                        reporter.page().select("input[name=_token]").getFirst().val(),
                "once", reporter.page().select("input[name=once]").val(),
                "words", "I made it up");
        reporter.forge("/report/comeback/add-information", fields).forge("/report/comeback/add-information", fields);
        assertThat(acting.as(SCREENER, () -> conversation.of(kept.record()))).hasSize(1);
    }

    @Test
    void whatIsChangedAndSentAgainIsHeardToo() {
        var kept = sentAndKept();
        var reporter = back(kept).open("/report/comeback/add-information");
        var token = reporter.page().select("input[name=_token]").getFirst().val();
        for (var once : List.of(reporter.page().select("input[name=once]").val(), "")) {
            for (var words : List.of("He shouts", "He shouts. Now he has a knife", "He shouts. Now he has a knife")) {
                reporter.forge(
                        "/report/comeback/add-information",
                        Map.of("_token", token, "once", once, "words", once + words));
            }
        }
        assertThat(acting.as(SCREENER, () -> conversation.of(kept.record())))
                .as("a page without a name says everything anew")
                .hasSize(2 + 3);
    }

    @Test
    void anAnswerThatIsChangedAndSentAgainIsHeardTooAndStandsWithItsQuestion() {
        var kept = sentAndKept();
        acting.as(SCREENER, () -> {
            conversation.ask(SCREENER, kept.record(), Question.SAFE_NOW, "");
        });
        var reporter = back(kept);
        var answer = reporter.page().select(".bw-asked a").attr("href");
        reporter.open(answer);
        var token = reporter.page().select("input[name=_token]").getFirst().val();
        var once = reporter.page().select("input[name=once]").val();
        reporter.forge(answer, Map.of("_token", token, "once", once, "words", "Yes"));
        reporter.forge(answer, Map.of("_token", token, "once", once, "words", "Yes, but he comes at six"));
        assertThat(reporter.at()).isEqualTo("/report/comeback/information-added");
        var heard = acting.as(SCREENER, () -> conversation.of(kept.record()));
        assertThat(heard).extracting(ReporterMessageRow::words).endsWith("Yes", "Yes, but he comes at six");
        assertThat(heard.getLast().answers()).isEqualTo(heard.getFirst().id());
    }

    @Test
    void newDangerPuts999First() {
        var reporter = back(sentAndKept()).open("/report/comeback/add-information");
        reporter.press("/report/comeback/add-information", "words", "he has a knife");
        assertThat(reporter.page().select("h1").text()).isEqualTo("Call 999 now");
        assertThat(reporter.says()).contains("We have what you sent");
    }

    @Test
    void readsTheWordsHoweverTheyAreTyped() {
        var kept = sentAndKept();
        var typed = kept.words().toUpperCase().replace(" ", " - ");
        assertThat(back(new Kept(kept.record(), kept.reference(), typed)).at()).isEqualTo("/report/comeback/updates");
    }

    @Test
    void everyWrongPhraseGetsTheSameAnswer() {
        sentAndKept();
        var answers = java.util.stream.Stream.of("one", "abc", "a b c d e f", "apple ".repeat(6), "x".repeat(5_000))
                .map(words -> {
                    var reporter =
                            reporter().open("/report/return-phrase").press("/report/return-phrase", "phrase", words);
                    assertThat(reporter.status()).isEqualTo(422);
                    assertThat(reporter.cookies()).isEmpty();
                    return reporter.page().select(".govuk-error-summary").text();
                })
                .distinct();
        assertThat(answers).hasSize(1);
    }

    @Test
    void theSlipsOfOthersInASchoolKeepNobodyOutWhoHasTheRightWords() {
        var kept = sentAndKept();
        for (int i = 0; i < 12; i++) {
            reporter().open("/report/return-phrase").press("/report/return-phrase", "phrase", "wrong " + i);
        }
        assertThat(back(kept).at()).isEqualTo("/report/comeback/updates");
    }

    @Test
    void guessingWithoutEndIsHeldUpEvenWithTheRightWords() {
        var kept = sentAndKept();
        for (int i = 0; i < 300; i++) {
            limits.guessedWrong("127.0.0.1");
        }
        var braked = back(kept);
        assertThat(braked.status()).isEqualTo(429);
        assertThat(braked.says())
                .contains("Too many wrong words have been typed on this internet connection. Wait a few minutes");
        clock.advance(Duration.ofMinutes(5));
        assertThat(back(kept).at()).isEqualTo("/report/comeback/updates");
    }

    @Test
    void aVisitEndsByLeavingAndByItself() {
        var kept = sentAndKept();
        var left = back(kept).open("/exit").open("/report/comeback/updates");
        assertThat(left.says()).startsWith("There is nothing here");
        var idle = back(kept);
        clock.advance(Duration.ofMinutes(15));
        assertThat(idle.open("/report/comeback/updates").says()).startsWith("There is nothing here");
        var done = back(kept).press("/report/comeback/end");
        assertThat(done.cookies()).isEmpty();
        assertThat(done.says())
                .startsWith("You have finished")
                .contains("What you sent is no longer open on this device. We still have it.")
                .doesNotContain("There is nothing here", "deleted your answers");
    }

    @Test
    void everyLookIsWrittenDown() {
        var kept = sentAndKept();
        back(kept);
        var acts = database.asOwner()
                .sql("select act from audit.entry where subject = ? order by id")
                .param("contact:" + kept.record())
                .query(String.class)
                .list();
        assertThat(acts).contains("submitted a report", "was given 6 words", "returned to check for updates");
    }
}
