package org.breakwater.library.procedures.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Anyone can comment on the manual; its editors read the comment and record what was done. */
@HouseTest
class FeedbackScreensTest {

    private static final String FORM = "/procedures/feedback/allegations";
    private static final String DESK = "/library/editor/feedback";
    private static final String CLAUSE = "allegations-threshold";
    private static final String CRISIS = "section[aria-label=In danger now] a[href=tel:999]";
    private static final String EMAIL = "reader@example.org";

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Library library;

    @Autowired
    ReaderFeedback feedback;

    @Autowired
    FeedbackLimit limit;

    @Autowired
    FeedbackController controller;

    private Browser nell;

    @BeforeEach
    void arrive() {
        empty();
        nell = house.as(InventedPerson.NELL);
    }

    @AfterEach
    void empty() {
        limit.forget();
        database.empty();
    }

    private Browser tell(int status, String... typed) {
        var browser = house.visitor();
        browser.visit(FORM);
        assertThat(browser.send(FORM, typed)).hasStatus(status);
        return browser;
    }

    private <T> T kept(String column, Class<T> type) {
        return database.asOwner()
                .sql("select " + column + " from library.feedback")
                .query(type)
                .single();
    }

    private long count(Actor who) {
        return house.getBean(ActorTransactions.class)
                .as(
                        who,
                        () -> jdbc.sql("select count(*) from library.feedback")
                                .query(Long.class)
                                .single());
    }

    private void close(Browser browser, String done) {
        browser.visit(DESK);
        browser.visit(browser.page().select("td a, th a").attr("href"));
        browser.send(browser.page().select("main form").attr("action"), "done", done);
    }

    @Test
    void theChapterLeadsToTheFormWhichSaysFirstThatItIsNoWayToTellUsAboutAChild() {
        assertThat(web.get().uri("/procedures/allegations")).bodyText().contains("href=\"" + FORM + "\"");
        var browser = house.visitor();
        browser.visit(FORM + "?clause=" + CLAUSE);
        assertThat(browser.cookies()).isEmpty();
        var words = browser.page().select("main").text();
        assertThat(words.indexOf("Do not report a concern about a child here"))
                .isPositive()
                .isLessThan(words.indexOf("What is wrong or unclear?"));
        assertThat(browser.page().select("main a[href=/report]")).hasSize(1);
        assertThat(browser.page().select("option[selected]").attr("value")).isEqualTo(CLAUSE);
        assertThat(browser.page().select("option").text()).contains("6.1.3 The council has a designated officer");
        assertThat(web.get().uri("/procedures/feedback/no-such-chapter")).hasStatus(404);
        assertThat(controller.leaves())
                .anyMatch(copiedAddress -> copiedAddress.address().equals(FORM));
    }

    @Test
    void whatIsToldIsKeptWithTheVersionThatWasReadAndSendingTwiceKeepsOne() {
        var browser = house.visitor();
        browser.visit(FORM);
        var form = Objects.requireNonNull(browser.page().select("main form").first());
        var fields = new HashMap<>(Map.of("clause", CLAUSE, "words", "By when?", "email", EMAIL));
        form.select("input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.val()));
        for (int times = 0; times < 2; times++) {
            assertThat(browser.post(FORM, fields)).hasStatusOk();
            assertThat(browser.page().text()).contains("Thank you for your feedback", "They may reply to you");
        }
        assertThat(kept("version_id", UUID.class))
                .isEqualTo(library.now()
                        .find("procedures/allegations")
                        .orElseThrow()
                        .version());
        assertThat(kept("clause || ' ' || words || ' ' || email", String.class))
                .isEqualTo(CLAUSE + " By when? " + EMAIL);
    }

    @Test
    void whoGoesBackAndSaysItBetterIsKeptTwiceAndTheSameWordsOnce() {
        var browser = house.visitor();
        browser.visit(FORM);
        var fields = new HashMap<>(Map.of("clause", CLAUSE, "words", "By when?", "email", ""));
        browser.page()
                .select("main form input[type=hidden]")
                .forEach(hidden -> fields.put(hidden.attr("name"), hidden.val()));
        browser.post(FORM, fields);
        fields.put("words", "By when must the form be sent?");
        for (int times = 0; times < 2; times++) {
            assertThat(browser.post(FORM, fields)).hasStatusOk();
        }
        assertThat(kept("string_agg(words, ' / ' order by received_at, id)", String.class))
                .isEqualTo("By when? / By when must the form be sent?");
    }

    @Test
    void whatCannotBeSentStaysAndSaysWhatToDo() {
        assertThat(tell(422, "words", " ").page().text()).contains("Enter what is wrong or unclear");
        var browser = tell(422, "words", "w".repeat(2_001), "email", "nobody", "clause", "made-up");
        assertThat(browser.page().select(".govuk-error-summary").text())
                .contains(
                        "Use 2,000 characters or fewer",
                        "Enter an email address in the correct format, like name@example.org, or leave this blank",
                        "Select a part of this chapter, or the whole chapter");
        assertThat(browser.page().select("textarea").text()).hasSize(2_001);
        assertThat(browser.page().select("input[name=email]").val()).isEqualTo("nobody");
        assertThat(feedback.open(InventedPerson.NELL.asActor())).isZero();
    }

    @Test
    void wordsOfDangerShowWhomToCallAndAreKeptAllTheSame() {
        var browser = tell(200, "words", "My neighbour hits me and I want to die");
        assertThat(browser.page().select(CRISIS)).isNotEmpty();
        assertThat(browser.page().select("main a[href=/report]")).isNotEmpty();
        assertThat(kept("words", String.class)).contains("hits me");
        assertThat(tell(422, "words", "He hits me", "email", "x").page().select(CRISIS))
                .isNotEmpty();
        assertThat(tell(200, "words", "The second step is unclear").page().select(CRISIS))
                .isEmpty();
    }

    @Test
    void afterEightInAnHourANetworkIsAskedToWaitAndItsWordsStay() {
        for (int times = 0; times < 8; times++) {
            tell(200, "words", "Unclear " + times);
        }
        var browser = tell(429, "words", "Unclear again, he hits me");
        assertThat(browser.page().text())
                .contains("We have had too much feedback from your network. Try again in an hour", "You can call now");
        assertThat(browser.page().select("textarea").text()).contains("Unclear again");
        clock.advance(Duration.ofHours(1));
        tell(200, "words", "Unclear again");
    }

    @Test
    void anAuthorSeesWhatWaitsAndClosesItOnlyBySayingWhatWasDone() {
        tell(200, "words", "Which form?\nThe link is old.", "clause", CLAUSE, "email", EMAIL);
        nell.visit("/library/editor");
        assertThat(nell.page().select("a[href=" + DESK + "]").text()).isEqualTo("1 item of open feedback");
        nell.visit("/library/editor/edit-text?path=procedures/allegations");
        nell.visit(nell.page().select("a[href^=" + DESK + "]").attr("href"));
        assertThat(nell.page().select("main").text()).contains("Allegations against people", CLAUSE);
        close(nell, " ");
        assertThat(nell.page().text()).contains("Enter the action taken", "Which form?", EMAIL);
        assertThat(nell.page().select("a[href=/procedures/allegations/version/1#" + CLAUSE + "]"))
                .isNotEmpty();
        var slow = house.as(InventedPerson.JONAS);
        slow.visit(DESK);
        slow.visit(slow.page().select("th a").attr("href"));
        close(nell, "The link leads to the new form");
        assertThat(nell.visit(DESK).getResponse().getStatus()).isEqualTo(200);
        assertThat(nell.page().text()).contains("No open feedback");
        slow.send(slow.page().select("main form").attr("action"), "done", "I did it too");
        assertThat(slow.page().text())
                .contains("Someone else has closed this", "The link leads to the new form", "I did it too");
        nell.visit(DESK + "/closed");
        assertThat(nell.page().select("th a")).hasSize(1);
    }

    @Test
    void theListIsReadPageByPage() {
        for (int times = 0; times < 21; times++) {
            limit.forget();
            tell(200, "words", "Unclear " + times);
        }
        nell.visit(DESK);
        assertThat(nell.page().select("tbody tr")).hasSize(20);
        nell.visit(nell.page().select("a[rel=next]").attr("href"));
        assertThat(nell.page().select("tbody tr")).hasSize(1);
    }

    @Test
    void nobodyButWhoWritesTextsReadsItInTheDatabaseEither() {
        tell(200, "words", "Unclear", "email", EMAIL);
        for (var other : List.of(
                new Actor.Visitor(),
                new Actor.Job("tidying"),
                InventedPerson.MAYA.asActor(),
                InventedPerson.FRANCES.asActor())) {
            assertThat(count(other)).as(other.roleName()).isZero();
        }
        assertThat(count(InventedPerson.NELL.asActor())).isOne();
        assertThat(count(InventedPerson.ODILE.asActor())).isOne();
        assertThatThrownBy(() -> house.acting(
                        InventedPerson.NELL,
                        () -> jdbc.sql("delete from library.feedback").update()
                                + jdbc.sql("update library.feedback set words = 'x'")
                                        .update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(count(InventedPerson.NELL.asActor())).isOne();
    }

    @Test
    void itIsWrittenDownWhoReadItAndNoAddressStandsAnywhereElse() {
        tell(200, "words", "Unclear", "email", EMAIL);
        nell.visit(DESK);
        nell.visit(nell.page().select("th a").attr("href"));
        var acts = database.asOwner()
                .sql("select act from audit.entry where act like '%feedback%' or act like '%unclear%'")
                .query(String.class)
                .list();
        assertThat(acts)
                .contains(
                        "told us what is wrong or unclear in a text",
                        "saw a list of feedback",
                        "read feedback about a text");
        assertThat(database.asOwner()
                        .sql("select count(*) from audit.entry e where cast(e as text) like '%reader@%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(feedback.open(InventedPerson.NELL.asActor(), 1).toString()).doesNotContain(EMAIL, "Unclear");
    }

    @Test
    void whatWasClosedIsDeletedAfterNinetyDaysAndWhatIsOpenStays() {
        tell(200, "words", "Closed", "email", EMAIL);
        close(nell, "Done");
        tell(200, "words", "Open");
        clock.advance(ReaderFeedback.KEPT.minusMinutes(1));
        assertThat(feedback.forget()).isZero();
        clock.advance(Duration.ofMinutes(2));
        assertThat(feedback.forget()).isOne();
        assertThat(kept("words", String.class)).isEqualTo("Open");
        assertThat(database.asOwner()
                        .sql("select count(*) from library.feedback_answer")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
