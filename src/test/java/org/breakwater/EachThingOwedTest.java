package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.breakwater.access.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Everything that can be outstanding, once each: it is on a page of someone who may act on it, it is still there after
 * a day without any action, and it disappears when it is done or handed on.
 */
@HouseTest
class EachThingOwedTest {

    /** Done by people who have no account, or over months: other tests tell those stories in full. */
    private static final Map<String, String> TOLD_ELSEWHERE = Map.of(
            "a place that a manager must approve",
            "training.approvals.ApprovalsScreensTest#aPlaceIsKeptWhileTheManagerIsAskedAndSureOnceTheyAgree",
            "a transfer whose receipt is not confirmed",
            "casework.transfers.TransfersScreensTest#aCaseIsOursUntilTheOtherCouncilConfirmsThatItTookItOver",
            "content due for review",
            "library.editor.contentchecks.ContentChecksScreensTest#aTextIsListedThirtyDaysBeforeItsDayWithItsOwner",
            "a child death notification",
            "pathways.missing.deaths.DeathsScreensTest#theEpisodeClosesWithoutAnInterviewAndAsksForTheNotification",
            "due to a LADO",
            "pathways.allegations.cases.actions.AllegationActionsScreensTest"
                    + "#anActionThatIsLateStandsOnTheFirstPageUntilItIsDone",
            "an action that a MACE panel agreed",
            "pathways.exploitation.discussions.MaceDiscussionsScreensTest"
                    + "#anActionHasAnOwnerAndADateAndTheOwnerMarksItAsDone");

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aTuesdayMorning() {
        database.empty();
        clock.setLondon("2026-09-01T10:00");
    }

    @Test
    void whatIsToldElsewhereIsTold() throws ClassNotFoundException {
        for (var story : TOLD_ELSEWHERE.values()) {
            var test = Class.forName("org.breakwater." + story.replaceAll("#.*", ""));
            assertThat(test.getDeclaredMethods()).extracting(Method::getName).contains(story.replaceAll(".*#", ""));
        }
    }

    @Test
    void isOnThePageOfSomeoneWhoMayActStaysThereAndGoesOnlyWhenItIsDone() {
        var wrong = new ArrayList<String>();
        var names = new ArrayList<>(TOLD_ELSEWHERE.keySet());
        for (var story : stories()) {
            try {
                var one = story.get();
                names.add(one.owed());
                tell(one, wrong);
            } catch (RuntimeException | AssertionError notTold) {
                wrong.add(names.getLast() + " or the next: " + notTold);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        Owed.EVERYTHING.stream().map(Owed::name).toList());
    }

    private List<Supplier<WhatIsOwed>> stories() {
        var owner = database.asOwner();
        return Stream.of(
                        new OwedAtTheDesk(house, web, owner).all(),
                        new OwedAfterDeciding(house, web, owner).all(),
                        new OwedInTheOffice(house, web, owner).all())
                .flatMap(List::stream)
                .toList();
    }

    private void tell(WhatIsOwed one, List<String> wrong) {
        var owed = Owed.EVERYTHING.stream()
                .filter(known -> known.name().equals(one.owed()))
                .findFirst()
                .orElseThrow();
        if (!owed.acts().contains(one.person().role())) {
            wrong.add(one + ": " + one.person() + " may not act on it");
        }
        if (!isThere(one)) {
            wrong.add(one + " is not on " + one.page());
        }
        clock.advance(Duration.ofDays(1));
        if (!isThere(one)) {
            wrong.add(one + " has gone from " + one.page() + " by itself");
        }
        one.end().accept(signedIn(one));
        if (isThere(one)) {
            wrong.add(one + " is still on " + one.page() + " after it was done");
        }
    }

    private Browser signedIn(WhatIsOwed one) {
        var browser = house.as(one.person());
        return browser;
    }

    private boolean isThere(WhatIsOwed one) {
        var browser = signedIn(one);
        browser.visit(one.page());
        for (int page = 2; page < 60; page++) {
            if (browser.page().select("main").html().contains(one.mark())) {
                return true;
            }
            if (browser.page().select("main a[href*=page=" + page + "]").isEmpty()) {
                return false;
            }
            browser.visit(one.page() + (one.page().contains("?") ? "&" : "?") + "page=" + page);
        }
        return false;
    }
}
