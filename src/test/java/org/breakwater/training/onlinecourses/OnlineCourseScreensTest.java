package org.breakwater.training.onlinecourses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.training.onlinecourses.TakingACourse.AT;
import static org.breakwater.training.onlinecourses.TakingACourse.COURSE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.check.VeraPdf;
import org.breakwater.library.print.Printed;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A nursery worker takes an online course here, and has it on her record and on paper. */
@HouseTest
class OnlineCourseScreensTest {

    private static final String OF_EMAIL = " where learner_id = (select id from training.learner where email = ?)";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void winter() {
        clock.setLondon("2026-12-03T10:00");
    }

    private <T> T one(String what, String from, Learning whose, Class<T> type) {
        return database.asOwner()
                .sql("select " + what + " from " + from + OF_EMAIL)
                .param(whose.email)
                .query(type)
                .single();
    }

    @Test
    void whatTrainingSheNeedsLeadsToTheCourse() {
        var worker = house.visitor();
        worker.visit("/training/needs?asked=yes&kind=childcare&duties=contact");
        assertThat(worker.page().select("main a[href=" + AT + "]").text()).startsWith("Take this course");
        worker.visit("/training/courses/" + COURSE);
        assertThat(worker.page().select("main a[href=" + AT + "]").text()).isEqualTo("Take this course");
        assertThat(new Learning(house, "Wren Alder").open(AT).at()).isEqualTo("/training/prove?aim=" + AT);
    }

    @Test
    void whomWeDoNotKnowSaysWhoTheyAreOnceAndBegins() {
        var wren = TakingACourse.at(house, "Wren Alder").learner;
        assertThat(wren.says()).contains("8 correct answers", "Draft content, not yet approved");
        assertThat(wren.press(AT).says()).contains("Enter your name", "Enter where you work or volunteer");
        wren.press(AT, "name", "Wren Alder", "organisation", "Pebble Nursery " + UUID.randomUUID());
        assertThat(wren.says()).contains("Your organisation is not on our list yet. Select its sector");
        assertThat(wren.press(AT, "kind", "childcare").at()).isEqualTo(AT + "/units/1");
        assertThat(wren.open(AT).says()).contains("Continue this course").doesNotContain("Your name");
        assertThat(database.acts("online-attempt:" + one("id", "training.online_attempt", wren, UUID.class)))
                .containsExactly("began an online course");
    }

    @Test
    void whoLeavesComesBackToWhereTheyWere() {
        var taking = TakingACourse.begun(house, "Wren Alder").reads().answers(1, true);
        var elsewhere = taking.learner.open("/training/mine");
        assertThat(elsewhere.says()).contains("Not finished Continue Introduction to safeguarding children");
        elsewhere.open(elsewhere.link("Continue Introduction to safeguarding children"));
        assertThat(elsewhere.open(elsewhere.link("Continue this course")).at()).isEqualTo(AT + "/questions/2");
    }

    @Test
    void whoPassesHasACompletionThatCountsAndItsCertificate() {
        var wren = TakingACourse.passed(house, "Wren Alder").learner;
        assertThat(wren.at()).isEqualTo(AT + "/result");
        assertThat(wren.says())
                .contains(
                        "You have passed",
                        "You answered 10 of 10 questions correctly",
                        "The course is on your training record")
                .doesNotContain("Incorrect answers", "Try again");
        wren.open(wren.link("See it in My training"));
        assertThat(wren.says())
                .contains("Introduction to safeguarding children, completed on Thursday 3 December 2026")
                .contains("valid until Friday 3 December 2027");
        assertThat(wren.open("/training/needs?asked=yes&kind=childcare&duties=contact")
                        .page()
                        .select("main section h2")
                        .eachText())
                .as("what she has just passed is not recommended to her")
                .isNotEmpty()
                .doesNotContain("Introduction to safeguarding children");
        assertThat(wren.open(AT).says()).contains("You completed this course on", "Friday 3 December 2027");
        var completion = one("id", "training.completion", wren, UUID.class);
        assertThat(database.acts("completion:" + completion)).containsExactly("passed an online course");
        assertThat(one("content_version", "training.completion", wren, Integer.class))
                .isEqualTo(1);
    }

    @Test
    void onPaperItSaysThatItWasOnline() throws Exception {
        var wren = TakingACourse.passed(house, "Wren Alder").learner;
        var certificate = wren.file(wren.link("Your certificate (PDF)"));
        try (var sheet = new Printed(certificate)) {
            assertThat(sheet.text())
                    .contains("Certificate of completion", "completed the online course", "Wren Alder")
                    .contains("Introduction to safeguarding children", "3 December 2026", "1 CPD hour · Level 1")
                    .doesNotContain("attend");
        }
        var record = wren.file(wren.open("/training/mine").link("Download your training record (PDF)"));
        try (var sheet = new Printed(record)) {
            assertThat(sheet.text()).contains("Introduction to safeguarding children", "3 December 2026");
        }
        assertThat(VeraPdf.judge(Map.of("certificate", certificate, "record", record)))
                .hasSize(2)
                .allSatisfy(
                        (name, verdict) -> assertThat(verdict.broken()).as(name).isEmpty());
    }

    @Test
    void aStrangerVerifiesTheCertificate() {
        var wren = TakingACourse.passed(house, "Wren Alder").learner;
        var stranger = house.visitor();
        stranger.visit("/training/certificates/" + code(wren));
        assertThat(stranger.page().text()).contains("This certificate is valid", "Wren Alder", "Introduction to");
    }

    private String code(Learning whose) {
        return database.asOwner()
                .sql("""
                        select c.code from training.certificate c join training.completion d on d.id = c.completion_id
                            join training.learner l on l.id = d.learner_id
                        where l.email = ? and c.revoked_at is null""")
                .param(whose.email)
                .query(String.class)
                .single();
    }

    @Test
    void passedAgainOnOneDayItIsOneCompletionAndOneCertificate() {
        var taking = TakingACourse.passed(house, "Wren Alder");
        assertThat(taking.learner.open(AT).press(AT).at()).as("from the start").isEqualTo(AT + "/units/1");
        taking.reads().answersAll(0).submits();
        assertThat(one("count(*)", "training.completion", taking.learner, Integer.class))
                .isEqualTo(1);
        assertThat(code(taking.learner)).hasSize(16);
    }

    @Test
    void aNewVersionNeverChangesWhatSomebodyHadPassed() {
        var taking = TakingACourse.passed(house, "Wren Alder");
        var wren = taking.learner;
        asIfTakenOnAnEarlierVersion(wren);
        assertThat(wren.open(AT + "/result").says()).contains("You have passed", "You answered 10 questions correctly");
        assertThat(wren.open("/training/mine").says()).contains("completed on Thursday 3 December 2026");
        clock.setLondon("2026-12-04T10:00");
        new Learning(house, "Silas Thorn").proves();
        wren.proves().open(AT).press(AT);
        taking.reads().answersAll(3).submits();
        assertThat(wren.says()).contains("You have not passed yet");
        assertThat(wren.open(AT).says()).contains("You completed this course on Thursday 3 December 2026");
    }

    private void asIfTakenOnAnEarlierVersion(Learning whose) {
        for (var table : List.of("online_attempt", "completion")) {
            database.asOwner()
                    .sql("update training." + table + " set content_version = 99" + OF_EMAIL)
                    .param(whose.email)
                    .update();
        }
    }

    @Test
    void whatWasBegunOnAnotherVersionStartsAgainAndSaysSo() {
        var taking = TakingACourse.begun(house, "Wren Alder").reads();
        var wren = taking.learner;
        asIfTakenOnAnEarlierVersion(wren);
        taking.answers(1, true);
        assertThat(wren.status()).isEqualTo(409);
        assertThat(wren.says()).contains("Your last answer was not saved", "The course has changed since you started");
        assertThat(wren.open(wren.link("Start this course again")).says())
                .contains("The course has changed since you started it, so you need to start again");
        assertThat(wren.press(AT).at()).isEqualTo(AT + "/units/1");
        assertThat(wren.open(AT).says()).doesNotContain("has changed");
    }

    @Test
    void aCourseThatIsNotOfferedSaysSoAndNothingIsLost() {
        clock.setLondon("2026-08-31T12:00");
        var wren = new Learning(house, "Wren Alder").proves().open(AT);
        assertThat(wren.status()).isEqualTo(409);
        assertThat(wren.says()).contains("This course is not open", "it stays on your training record");
        assertThat(wren.open(wren.link("My training")).at()).isEqualTo("/training/mine");
        assertThat(wren.open("/training/online-courses/no-such-course").status())
                .isEqualTo(404);
        assertThat(wren.open("/training/online-courses/working-together").status())
                .isEqualTo(404);
    }

    @Test
    void whatTheOfficeWithdrawsNoLongerCountsAndCanBeTakenAgain() {
        var taking = TakingACourse.passed(house, "Wren Alder");
        var wren = taking.learner;
        var paper = "/training/office/certificates/"
                + wren.link("Your certificate (PDF)").split("/")[3];
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(paper);
        assertThat(odile.page().text()).doesNotContain("did not attend");
        odile.send(paper, "how", "FALSE", "why", "A colleague clicked for her");
        assertThat(wren.open(AT + "/result").says()).contains("The training office has withdrawn your certificate");
        assertThat(wren.open("/training/external-training").says())
                .contains("Not accepted The certificate was withdrawn: it was obtained dishonestly");
        wren.open(AT).press(AT);
        taking.reads().answersAll(0).submits();
        assertThat(wren.says()).contains("The course is on your training record");
    }

    @Test
    void theOfficeIssuesItAgainInTheRightName() {
        var wren = TakingACourse.passed(house, "Wren Alder").learner;
        var before = code(wren);
        var paper = "/training/office/certificates/"
                + wren.link("Your certificate (PDF)").split("/")[3];
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(paper);
        odile.send(paper, "how", "WRONG_NAME", "name", "Wren Alder-Finch", "why", "Married");
        assertThat(code(wren)).isNotEqualTo(before);
        assertThat(stranger(code(wren)).page().text()).contains("Wren Alder-Finch");
    }

    private Browser stranger(String code) {
        var stranger = house.visitor();
        stranger.visit("/training/certificates/" + code);
        return stranger;
    }

    /** Row security, behind every page. */
    @Test
    void nobodyElseSeesTheirAttemptsOrAnswers() {
        var wren = TakingACourse.begun(house, "Wren Alder").reads().answers(1, true).learner;
        var silas = TakingACourse.begun(house, "Silas Thorn").learner;
        assertThat(seen("online_attempt", wren.email)).isEqualTo(1);
        assertThat(seen("online_answer", wren.email)).isEqualTo(1);
        assertThat(seen("online_attempt", silas.email)).isEqualTo(1);
        assertThat(seen("online_answer", silas.email)).isZero();
        for (var person : List.of(InventedPerson.ODILE, InventedPerson.MAYA)) {
            assertThat(house.<Integer>acting(person, () -> count("online_attempt")))
                    .isZero();
            assertThat(house.<Integer>acting(person, () -> count("online_answer")))
                    .isZero();
        }
    }

    private int count(String table) {
        return house.getBean(JdbcClient.class)
                .sql("select count(*) from training." + table)
                .query(Integer.class)
                .single();
    }

    private int seen(String table, String email) {
        var key = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        database.asOwner().sql("""
                        insert into training.learner_proof (id, token_hash, email, aim, asked_at, proven_at, touched_at)
                        values (?, ?, ?, '/training/mine',
                            now(), now(), now())""").params(UUID.randomUUID(), key, email).update();
        return house.getBean(VisitorKeyTransactions.class).as(key, () -> count(table));
    }
}
