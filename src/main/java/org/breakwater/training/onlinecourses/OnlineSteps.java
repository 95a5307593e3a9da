package org.breakwater.training.onlinecourses;

import static org.breakwater.web.Redirect.redirect;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.office.courselinks.CourseLinks;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempt;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempts;
import org.breakwater.training.onlinecourses.content.CourseContent;
import org.breakwater.training.onlinecourses.content.CourseContents;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Component;

/**
 * A step of an online course, for who has begun it. Others are led to its first page; if they sent something, they read
 * first why it was not saved.
 */
@Component
public class OnlineSteps {

    private final ProvenLearner provenLearner;
    private final OnlineAttempts attempts;
    private final CourseContents contents;
    private final CourseLinks courseLinks;
    private final ActorTransactions acting;
    private final Catalogue catalogue;

    OnlineSteps(
            ProvenLearner provenLearner,
            OnlineAttempts attempts,
            CourseContents contents,
            CourseLinks courseLinks,
            ActorTransactions acting,
            Catalogue catalogue) {
        this.provenLearner = provenLearner;
        this.attempts = attempts;
        this.contents = contents;
        this.courseLinks = courseLinks;
        this.acting = acting;
        this.catalogue = catalogue;
    }

    /** A page of a course that is offered now. */
    Screen of(String elearning, Function<CourseContent, Screen> screen) {
        return contents.find(elearning).map(content -> here(content, screen)).orElseGet(() -> notOffered(elearning));
    }

    private Screen here(CourseContent content, Function<CourseContent, Screen> screen) {
        var course = course(content);
        var link = acting.looking(new Actor.Visitor(), () -> courseLinks.of(course));
        return link.isEmpty() ? screen.apply(content) : OnlineCourseUnavailablePage.elsewhere(course);
    }

    private Course course(CourseContent content) {
        return catalogue.known(content.course()).orElseThrow();
    }

    private Screen notOffered(String elearning) {
        return catalogue
                .known(elearning)
                .filter(contents::has)
                .<Screen>map(course -> OnlineCourseUnavailablePage.notOffered(course))
                .orElse(FailedRequest.NOT_FOUND);
    }

    /** @param behind the end of its address */
    public Screen show(VisitorBrowser browser, String elearning, String behind, Function<OnlineAttempt, Screen> page) {
        return of(
                elearning,
                content -> provenLearner.show(
                        browser,
                        content.address() + behind,
                        email -> attempts.open(content).map(page).orElseGet(() -> redirect(content.address()))));
    }

    /** @param behind the end of its address, with a number behind it */
    public Screen show(
            VisitorBrowser browser,
            String elearning,
            String behind,
            String number,
            BiFunction<OnlineAttempt, Integer, Screen> page) {
        return InputParser.count(number)
                .map(one -> show(browser, elearning, behind + one, attempt -> page.apply(attempt, one)))
                .orElse(FailedRequest.NOT_FOUND);
    }

    /** @param seen the attempt of the page from which it was sent */
    public Screen act(
            VisitorBrowser browser, String elearning, String behind, String seen, Function<OnlineAttempt, Screen> act) {
        return of(
                elearning,
                content -> provenLearner.act(
                        browser,
                        content.address() + behind,
                        email -> attempts.open(content)
                                .filter(attempt -> attempt.is(seen))
                                .map(act)
                                .orElseGet(() -> unavailable(content))));
    }

    private Screen unavailable(CourseContent content) {
        var course = course(content);
        if (attempts.open(content).isPresent()) {
            return OnlineCourseUnavailablePage.begunAgain(course, content);
        }
        if (attempts.isOutdated(content)) {
            return OnlineCourseUnavailablePage.changed(course, content);
        }
        return attempts.latest(content).isPresent()
                ? OnlineCourseUnavailablePage.finished(course, content)
                : OnlineCourseUnavailablePage.notBegun(course, content);
    }
}
