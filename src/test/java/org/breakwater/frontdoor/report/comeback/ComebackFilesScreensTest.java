package org.breakwater.frontdoor.report.comeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.documents.Samples;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.report.Reporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A person who comes back with their six words adds files and text; they are told how many we have and see none again.
 */
@HouseTest
class ComebackFilesScreensTest {

    private static final String FILES = ComebackFilesController.ADDRESS;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @Autowired
    ReportLimits limits;

    private UUID record = new UUID(0, 0);
    private String words = "";

    @BeforeEach
    void aReportWasSentAndItsWordsWereKept() {
        limits.forget();
        clock.setLondon("2026-11-25T11:00");
        var reporter = new Reporter(web).sendTheLeast();
        record = database.asOwner()
                .sql("select record_id from frontdoor.report where reference = ?")
                .param(reporter.reference())
                .query(UUID.class)
                .single();
        words = String.join(" ", reporter.press("/report/send/new-phrase").phrase());
    }

    private Reporter back() {
        return new Reporter(web)
                .open("/report/return-phrase")
                .press("/report/return-phrase", "phrase", words)
                .open(FILES);
    }

    private int heard() {
        return database.asOwner()
                .sql("select count(*) from frontdoor.reporter_message where record_id = ?")
                .param(record)
                .query(Integer.class)
                .single();
    }

    private int files() {
        return database.asOwner()
                .sql("select count(*) from documents.file where record_id = ?")
                .param(record)
                .query(Integer.class)
                .single();
    }

    @Test
    void filesAndWordsAreHeardOnceAndNotShownAgain() {
        var reporter = back().pressWith(FILES, Map.of("arm.jpg", Samples.jpeg()), "words", "It is worse today");
        assertThat(reporter.at()).isEqualTo("/report/comeback/information-added");
        assertThat(files()).isOne();
        assertThat(heard()).isOne();
        assertThat(reporter.open(FILES).says()).doesNotContain("arm.jpg", "It is worse today");
    }

    @Test
    void wordsOfDangerLeadTo999() {
        var reporter =
                back().pressWith(FILES, Map.of("arm.jpg", Samples.jpeg()), "words", "He hits me and I want to die");
        assertThat(reporter.at()).isEqualTo("/report/comeback/information-added/danger");
        assertThat(reporter.page().select("main a[href=tel:999]")).isNotEmpty();
    }

    @Test
    void ofAFileThatIsNotTakenItSaysWhyAndTheWordsStay() {
        var reporter = back().pressWith(FILES, Map.of("virus.scr", Samples.exe()), "words", "It is worse today");
        assertThat(reporter.status()).isEqualTo(422);
        assertThat(reporter.says()).contains("“virus.scr” is a program");
        assertThat(files()).isZero();
        assertThat(heard()).as("the words count all the same").isOne();
        var tooLong = back().pressWith(FILES, Map.of("arm.jpg", Samples.jpeg()), "words", "w".repeat(5_001));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("textarea[name=words]").text()).hasSize(5_001);
    }

    @Test
    void withoutTheSixWordsThereIsNothing() {
        assertThat(new Reporter(web).open(FILES).at()).isEqualTo("/report/gone");
    }
}
