package org.breakwater.frontdoor.report.young.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.documents.Samples;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.report.FilesOfAReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A young person adds pictures, and is told that they need not prove anything. */
@HouseTest
class YoungFilesScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    ReportLimits limits;

    private FilesOfAReport files;

    @BeforeEach
    void inOfficeHours() {
        files = new FilesOfAReport(house);
    }

    @Test
    void aYoungPersonIsToldThatNothingMustBeProvenAndThatTheyAreNotInTrouble() {
        var child = files.reporter().startAsChild().open("/report/young/files");
        assertThat(child.says())
                .contains("We take what you say seriously. You do not have to prove anything.")
                .contains("Do not send a naked or sexual picture", "You are not in trouble");
        child.pressWith("/report/young/files", Map.of("chat.png", Samples.jpeg()));
        assertThat(child.says()).contains("chat.png");
        child.answer("/report/young/safe", "safe", "YES")
                .answer("/report/young/worry", "worry", "He sends me things")
                .answer("/report/young/child", "about", "ME", "address", "12 Mudlark Row")
                .open("/report/young/check");
        assertThat(child.says()).contains("chat.png");
        child.press("/report/send/now");
        assertThat(files.atTheDesk(child.reference())).containsExactly("chat.png");
        assertThat(files.reporter().start().open("/report/young/files").at()).doesNotContain("young");
    }

    @Test
    void whatIsNotTakenSaysWhyAndWhatIsTakenCanBeTakenOut() {
        var child = files.reporter().startAsChild().open("/report/young/files");
        child.pressWith("/report/young/files", Map.of("virus.scr", Samples.exe()));
        assertThat(child.status()).isEqualTo(422);
        assertThat(child.says()).contains("“virus.scr” is a program");
        child.pressWith("/report/young/files", Map.of("chat.png", Samples.jpeg()));
        assertThat(child.says()).contains("chat.png");
        child.press(child.page().select("form[action$=/take-back]").attr("action"));
        assertThat(child.at()).isEqualTo("/report/young/files");
        assertThat(child.says()).doesNotContain("chat.png");
    }

    @Test
    void wherePagesWereOpenTooLongAndTheNetworkIsBusyTheFilesAreChosenAgain() {
        var child = files.reporter().startAsChild().open("/report/young/files");
        clock.advance(Duration.ofMinutes(16));
        while (limits.mayStart("127.0.0.1")) {
            // Someone else in the same library.
        }
        child.pressWith("/report/young/files", Map.of("chat.png", Samples.jpeg()));
        assertThat(child.says()).contains("Choose your files again");
        limits.forget();
    }
}
