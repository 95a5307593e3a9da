package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.training.onlinecourses.content.CourseContent;
import org.breakwater.training.onlinecourses.content.CourseContents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A nursery worker finds out that she needs the introduction, reads it on her phone, is called away, comes back another
 * day, does not pass, reads why, tries again, and has a certificate.
 */
@HouseTest
class AnOnlineCourseTest {

    private static final String COURSE = "introduction-to-safeguarding";

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private House house;

    private final String wren = Professional.address("wren.alder");

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void inABrowser() {
        takes(chromium.person(port, true));
    }

    @Test
    void onAnOldTelephone() {
        takes(chromium.telephone(port));
    }

    private void takes(Person worker) {
        clock.setLondon("2026-12-03T10:00");
        var content = house.getBean(CourseContents.class).find(COURSE).orElseThrow();
        begins(worker);
        reads(worker, content);
        comesBackAnotherDay(worker, content);
        doesNotPass(worker, content);
        triesAgain(worker, content);
        hasACertificate(worker);
    }

    private Person proves(Person person) {
        person.write("email", wren).press("Send me a code");
        return person.write("code", new Professional(house).newestCode(wren)).press("Continue");
    }

    private void begins(Person worker) {
        worker.go("/training/needs").choose("kind", "childcare").choose("duties", "contact");
        worker.press("Show the training I need").follow("Take this course");
        proves(worker).sees("You need 8 correct answers to pass").photograph("training-online-course");
        worker.press("Start the course").sees("Enter your name");
        worker.write("name", "Wren Alder").write("organisation", "Nursery " + UUID.randomUUID());
        worker.press("Start the course").choose("kind", "childcare").press("Start the course");
    }

    private static void reads(Person worker, CourseContent content) {
        for (int unit = 1; unit < content.units().size(); unit++) {
            fits(worker.sees(content.unit(unit).title()).photograph("training-online-unit-" + unit));
            worker.press("Continue");
        }
        fits(worker.sees(
                "Part " + content.units().size() + " of " + content.units().size()));
        worker.press("Go to the questions");
    }

    /** Nothing has to be moved sideways to be read. */
    private static void fits(Person worker) {
        assertThat(worker.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(worker.path())
                .isEqualTo(true);
    }

    private void comesBackAnotherDay(Person worker, CourseContent content) {
        worker.press("Continue").sees("Select an answer").photograph("training-online-question");
        answers(worker, content, 1, false);
        clock.setLondon("2026-12-07T19:30");
        proves(worker.go("/training/mine")).photograph("training-mine-online");
        worker.follow("Continue Introduction to safeguarding children")
                .press("Continue this course")
                .sees(content.question(2).ask());
    }

    private static void answers(Person worker, CourseContent content, int number, boolean rightly) {
        var question = content.question(number);
        fits(worker.sees(question.ask()));
        worker.choose("answer", String.valueOf(rightly ? question.right() : 1 + question.right() % 2));
        worker.press("Continue");
    }

    private static void answersAll(Person worker, CourseContent content, int from, int wrong) {
        for (int number = from; number <= content.questions().size(); number++) {
            answers(worker, content, number, number > wrong);
        }
        fits(worker.sees("Check your answers").photograph("training-online-answers"));
        worker.press("Submit my answers");
    }

    private static void doesNotPass(Person worker, CourseContent content) {
        answersAll(worker, content, 2, 3);
        fits(worker.sees("You have not passed yet").photograph("training-online-not-passed"));
        worker.sees("You answered 7 of 10 questions correctly")
                .sees(content.question(3).why());
    }

    private void triesAgain(Person worker, CourseContent content) {
        clock.setLondon("2026-12-07T19:50");
        worker.press("Try again");
        answersAll(worker, content, 1, 0);
        fits(worker.sees("You have passed").photograph("training-online-passed"));
    }

    private void hasACertificate(Person worker) {
        var paper = worker.page().locator("main a[href$='certificate.pdf']").getAttribute("href");
        assertThat(worker.page()
                        .request()
                        .get("http://localhost:" + port + paper)
                        .body())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        worker.go("/training/mine").sees("completed on Monday 7 December 2026").photograph("training-mine-passed");
    }
}
