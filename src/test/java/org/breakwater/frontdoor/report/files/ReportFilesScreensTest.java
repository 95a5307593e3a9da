package org.breakwater.frontdoor.report.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.documents.Samples;
import org.breakwater.frontdoor.report.FilesOfAReport;
import org.breakwater.frontdoor.report.comeback.ReportDraftExpiry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures and files of a report: added, listed, removed, sent with it, and deleted when the person leaves. */
@HouseTest
class ReportFilesScreensTest {

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    ReportDraftExpiry forgetting;

    private FilesOfAReport sending;

    @BeforeEach
    void inOfficeHours() {
        sending = new FilesOfAReport(house);
    }

    private long unsent() {
        return database.asOwner()
                .sql("select count(*) from documents.file where record_id is null")
                .query(Long.class)
                .single();
    }

    private static Map<String, byte[]> two() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("arm.jpg", Samples.jpeg());
        files.put("letter.pdf", Samples.pdf());
        return files;
    }

    @Test
    void isAQuestionThatCanBeLeftOutAndSaysWhatMustNeverBeSent() {
        var reporter = sending.reporter().start().answer("/report/around-child");
        assertThat(reporter.at()).isEqualTo("/report/files");
        assertThat(reporter.says()).contains("This is optional", "Never send a sexual image of a child");
        reporter.press("/report/files");
        assertThat(reporter.at()).isEqualTo("/report/you/reporter-details");
    }

    @Test
    void whatWasPutInIsSeenTakenOutAndSentAlong() {
        var reporter = sending.reporter()
                .start()
                .tellTheLeast()
                .open("/report/files")
                .pressWith("/report/files", two(), "then", "more");
        assertThat(reporter.at()).isEqualTo("/report/files");
        assertThat(reporter.says()).contains("Your files", "arm.jpg", "letter.pdf", "PDF, 1 kB. Received.");
        assertThat(reporter.page().select("main a[href*=arm], main img")).isEmpty();
        var takeOut = reporter.page()
                .select("form[action$=/take-back]:contains(letter.pdf)")
                .attr("action");
        reporter.press(takeOut);
        assertThat(reporter.says()).contains("arm.jpg").doesNotContain("letter.pdf");
        reporter.open("/report/send/check");
        assertThat(reporter.says()).contains("Pictures and files arm.jpg");
        reporter.press("/report/send/now");
        assertThat(sending.atTheDesk(reporter.reference())).containsExactly("arm.jpg");
        assertThat(unsent()).isZero();
    }

    @Test
    void whatIsSentLeadsToTheNextQuestionAndIsSeenAtTheCheck() {
        var reporter =
                sending.reporter().start().tellTheLeast().open("/report/files").pressWith("/report/files", two());
        assertThat(reporter.at()).isEqualTo("/report/you/reporter-details");
        assertThat(reporter.open("/report/send/check").says()).contains("Pictures and files", "arm.jpg", "letter.pdf");
        reporter.open("/report/files").pressWith("/report/files", Map.of("b.jpg", Samples.jpeg()));
        assertThat(reporter.at()).isEqualTo("/report/send/check");
        assertThat(reporter.says()).contains("b.jpg");
    }

    @Test
    void whatIsNotTakenSaysWhyAndTheRestIsKept() {
        var files = two();
        files.put("virus.scr", Samples.exe());
        var reporter = sending.reporter().start().open("/report/files").pressWith("/report/files", files);
        assertThat(reporter.status()).isEqualTo(422);
        assertThat(reporter.says()).contains("“virus.scr” is a program", "arm.jpg", "letter.pdf");
    }

    @Test
    void goesWithWhoeverLeavesAndWithWhatIsLeftAlone() {
        sending.reporter()
                .start()
                .open("/report/files")
                .pressWith("/report/files", two(), "then", "more")
                .forge("/report/leave", Map.of());
        var stays = sending.reporter().start().open("/report/files").pressWith("/report/files", two());
        assertThat(stays.status()).isEqualTo(200);
        assertThat(unsent()).isPositive();
        clock.advance(Duration.ofMinutes(16));
        forgetting.forget();
        assertThat(unsent()).isZero();
        assertThat(database.asOwner()
                        .sql("select count(*) from documents.piece p join documents.file f on f.id = p.file_id"
                                + " where f.record_id is null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodySeesOrTakesOutTheFilesOfSomebodyElse() {
        var one = sending.reporter().start().open("/report/files").pressWith("/report/files", two(), "then", "more");
        var takeOut = one.page().select("form[action$=/take-back]").attr("action");
        var other = sending.reporter()
                .start()
                .open("/report/files")
                .pressWith("/report/files", Map.of("b.jpg", Samples.jpeg()), "then", "more");
        assertThat(other.says()).doesNotContain("arm.jpg");
        var token = other.page()
                .select("form[action$=/take-back] input[name=_token]")
                .val();
        other.forge(takeOut, Map.of("_token", token));
        assertThat(one.open("/report/files").says()).contains("arm.jpg", "letter.pdf");
    }
}
