package org.breakwater.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Element;

/** Goes through the report like the public, from the first page to the reference, in a browser without scripts. */
final class Reporter {

    private static final int MOST_PAGES = 60;
    private static final String SENT = "/report/send/sent";

    private final TextBrowser browser;
    private final Story story;
    private int begun;

    Reporter(TextBrowser browser, Story story) {
        this.browser = browser;
        this.story = story;
    }

    /** How often it was begun; more than once if a draft was lost. */
    int begun() {
        return begun;
    }

    /** Reports the story and returns the reference that was shown. */
    String tell() {
        browser.visit("/report/gone");
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            if (browser.path().equals(SENT)) {
                return reference();
            }
            goOn();
        }
        throw new IllegalStateException("No end after %d pages, now on %s: %s"
                .formatted(
                        MOST_PAGES,
                        browser.path(),
                        browser.page().select("main").text()));
    }

    private void goOn() {
        if (browser.status() != 200) {
            throw new IllegalStateException(browser.status() + " on " + browser.path() + ": "
                    + browser.page().select("main").text());
        }
        switch (browser.path()) {
            case "/report/gone" -> begin();
            case "/report/children" -> browser.follow(isAnotherToCome() ? "Add another child" : "Continue");
            case "/report/happening/danger-warning" -> stop();
            case "/report/send/child-location" -> press("/report/send/child-location");
            case "/report/send/check", "/report/young/check" -> check();
            default -> answer();
        }
    }

    private void begin() {
        begun++;
        browser.visit("/report");
        if (story.child()) {
            browser.follow("I am a child or young person");
        }
        press(story.child() ? "/report/start-young" : "/report/start");
    }

    private void answer() {
        var here = browser.path();
        var typed = new LinkedHashMap<>(story.typedOn(here));
        if (here.equals("/report/children/1") && story.hasSecondChild()) {
            typed.put("then", "another");
        }
        browser.send(form(here), typed);
        if (!story.full() && isEnough(here)) {
            browser.visit(story.child() ? "/report/young/check" : "/report/send/check");
        }
    }

    /** A danger sign interrupted the first child's page: the list follows, and the second child is not on it. */
    private boolean isAnotherToCome() {
        return story.hasSecondChild()
                && browser.page().select(".bw-children__one").size() == 1;
    }

    /** Whether both required answers are given. */
    private boolean isEnough(String page) {
        return page.equals("/report/children/1") || page.equals("/report/young/child");
    }

    /** Danger signs interrupt; a reporter with more to say continues. */
    private void stop() {
        browser.follow("Continue with the questions");
    }

    private void check() {
        if (story.slow()) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(4));
        }
        press("/report/send/now");
    }

    /** Takes the six words, or not, and ends the journey; only after that nothing is left in this browser. */
    void end() {
        if (story.keepsPhrase()) {
            press("/report/send/new-phrase");
            if (browser.page().select(".bw-phrase li").size() != 6) {
                throw new IllegalStateException("No six words on " + browser.path());
            }
            browser.visit(SENT);
        }
        press("/report/send/finished");
    }

    private void press(String action) {
        browser.send(form(action), Map.of());
    }

    private Element form(String action) {
        var form = browser.page().select("form[action=\"" + action + "\"]").first();
        if (form == null) {
            throw new IllegalStateException("No form goes to %s on %s: %s"
                    .formatted(
                            action,
                            browser.path(),
                            browser.page().select("main").text()));
        }
        return form;
    }

    private String reference() {
        return browser.page().select(".govuk-panel__body strong").text();
    }
}
