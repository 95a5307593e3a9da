package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.database.QueryRows;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.training.Learning;
import org.breakwater.training.Training;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A hall without a signal: the trainer continues marking, nothing is lost or sent twice, and she sees the status. */
@HouseTest
class TenMinutesWithoutALineTest {

    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");
    private static final List<String> FOUR = List.of("Ada Wren", "Bram Teal", "Cleo Lark", "Dara Finch");

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestDatabase database;

    @Autowired
    private House house;

    private final List<String> asked = new ArrayList<>();
    private UUID session = new UUID(0, 0);
    private Page page = none();
    private boolean leaves;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @SuppressWarnings("NullAway") // each test opens one
    private static Page none() {
        return null;
    }

    @BeforeEach
    void aTrainerHasTheRegisterOpen() {
        clock.setLondon("2027-02-01T10:00");
        var furniture = new TrainingFurniture(house);
        session = furniture.session("working-together", MARCH);
        var organisation = furniture.organisation("Pebble Nursery", "childcare");
        FOUR.forEach(name -> furniture.owes(session, organisation, name, 1, false));
        var trainer = Training.named(house, "Tamsin Reed", session);
        clock.setLondon("2027-03-10T09:45");
        page = proves(trainer).page();
        page.onDialog(this::answer);
        page.clock().install();
    }

    private Person proves(Learning trainer) {
        var person = chromium.person(port, true).go("/training/registers/" + session);
        person.write("email", trainer.email).press("Send me a code");
        person.write("code", new Professional(house).newestCode(trainer.email)).press("Continue");
        return person.sees("Register").photograph("register");
    }

    private void answer(Dialog dialog) {
        asked.add(dialog.type());
        if (leaves) {
            dialog.accept();
        } else {
            dialog.dismiss();
        }
    }

    private Locator card(String name) {
        return page.locator("main section", new Page.LocatorOptions().setHasText(name));
    }

    private void mark(String name, String what) {
        var words = Pattern.compile("^\\s*" + what + "(: .*)?\\s*$");
        var button = card(name).locator("button", new Locator.LocatorOptions().setHasText(words));
        if (!button.isVisible()) {
            card(name).locator("summary").click();
        }
        button.click();
    }

    private void says(String words) {
        page.locator("#register-said", new Page.LocatorOptions().setHasText(words))
                .waitFor();
    }

    private void shows(String name, String... words) {
        assertThat(card(name).innerText()).contains(words);
    }

    private void line(boolean isThere) {
        page.context().setOffline(!isThere);
    }

    /** By the clocks of the browser and the program. */
    private void pass(Duration time) {
        clock.advance(time);
        page.clock().fastForward(time.toMillis());
    }

    /** The request is aborted: the next attempt comes by the clock. */
    private void failsAfter(Runnable act) {
        var failed = new AtomicBoolean();
        Consumer<Request> hears =
                request -> failed.compareAndSet(false, request.url().endsWith("/mark"));
        page.onRequestFailed(hears);
        act.run();
        page.waitForCondition(failed::get);
        page.offRequestFailed(hears);
    }

    private List<String> kept() {
        return QueryRows.all(database.asOwner().sql("""
                        select l.name || ': ' || m.what from training.attendance_mark m
                            join training.booking b on b.id = m.booking_id
                            join training.learner l on l.id = b.learner_id
                        where b.session_id = ? order by m.line limit 20""").param(session).query(String.class));
    }

    @Test
    void everyMarkIsSentOnceAndInOrderWhenTheLineIsBack() {
        mark("Ada Wren", "Attended");
        says("Register saved.");
        shows("Ada Wren", "Attended", "Sent");

        line(false);
        says("You are offline. Continue marking and stay on this page");
        mark("Bram Teal", "Did not attend");
        says("1 entry is not sent yet. It is saved on this device");
        pass(Duration.ofMinutes(4));
        mark("Cleo Lark", "Attended");
        mark("Bram Teal", "Arrived late");
        says("3 entries are not sent yet. They are saved on this device");
        pass(Duration.ofMinutes(3));
        mark("Bram Teal", "Attended part of session");
        pass(Duration.ofMinutes(3));
        says("4 entries are not sent yet.");
        shows("Bram Teal", "Attended part of session", "Not sent yet");
        shows("Cleo Lark", "Attended", "Not sent yet");
        shows("Dara Finch", "Not marked yet");
        assertThat(kept()).containsExactly("Ada Wren: CAME");

        page.evaluate("location.reload()");
        says("4 entries are not sent yet.");
        assertThat(asked)
                .as("she is asked before she leaves what cannot come back")
                .containsExactly("beforeunload");

        line(true);
        says("Register saved.");
        shows("Bram Teal", "Attended part of session", "Sent");
        pass(Duration.ofMinutes(10));
        mark("Dara Finch", "Did not attend");
        says("Register saved.");
        assertThat(kept())
                .containsExactly(
                        "Ada Wren: CAME",
                        "Bram Teal: ABSENT",
                        "Cleo Lark: CAME",
                        "Bram Teal: LATE",
                        "Bram Teal: PART",
                        "Dara Finch: ABSENT");
        page.reload();
        shows("Bram Teal", "Attended part of session");
        assertThat(page.locator("#register-said").innerText()).isEmpty();
    }

    /**
     * The connection lets pages through and no mark: what was stored is there after a reload, and still shown as
     * unsent.
     */
    @Test
    void aReloadLosesNothingThatWasNotSent() {
        var sends = "**/training/registers/" + session + "/mark";
        page.context().route(sends, Route::abort);
        failsAfter(() -> mark("Ada Wren", "Attended"));
        failsAfter(() -> mark("Ada Wren", "Did not attend"));
        says("2 entries are not sent yet.");
        leaves = true;
        failsAfter(page::reload);
        says("2 entries are not sent yet.");
        shows("Ada Wren", "Did not attend", "Not sent yet");
        assertThat(kept()).isEmpty();
        page.context().unroute(sends);
        pass(Duration.ofSeconds(16));
        says("Register saved.");
        shows("Ada Wren", "Did not attend", "Sent");
        assertThat(kept()).containsExactly("Ada Wren: CAME", "Ada Wren: ABSENT");
    }

    /** Such as marks for a session that was cancelled meanwhile. */
    @Test
    void saysHowManyEntriesWereNotSaved() {
        var sends = "**/training/registers/" + session + "/mark";
        page.context().route(sends, route -> route.fulfill(new Route.FulfillOptions().setStatus(409)));
        mark("Ada Wren", "Attended");
        says("1 entry was not saved. Reload this page and mark that delegate again.");
        shows("Ada Wren", "Not saved");
        mark("Cleo Lark", "Attended");
        says("2 entries were not saved. Reload this page and mark those delegates again.");
        assertThat(page.locator("#register-said").innerText()).doesNotContain("Register saved");
        page.context().unroute(sends);
        assertThat(kept()).isEmpty();
    }

    /** The last mark reached the server, and its response did not reach her: sent again, it is stored once. */
    @Test
    void aMarkWhoseAnswerWasLostIsOne() {
        page.reload(); // so that it counts the seconds to the next attempt by the clock of this test
        var sends = "**/training/registers/" + session + "/mark";
        page.context().route(sends, route -> {
            route.fetch();
            route.abort();
        });
        failsAfter(() -> mark("Cleo Lark", "Arrived late"));
        says("1 entry is not sent yet.");
        page.context().unroute(sends);
        pass(Duration.ofSeconds(16));
        says("Register saved.");
        assertThat(kept()).containsExactly("Cleo Lark: LATE");
    }
}
