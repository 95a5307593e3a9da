package org.breakwater.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.breakwater.HouseTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page for a request that a filter or the server rejected: plain words, 999, and no technical details. */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class FailedRequestScreensTest {

    @Autowired
    MockMvcTester web;

    private static Document page(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | We could not read that
            403 | Page not found
            404 | Page not found
            405 | That page cannot be opened that way
            413 | That is too much to send at once
            """)
    void eachRefusalSaysWhatWentWrongAndWhomToCall(int status, String heading) throws Exception {
        var answer = web.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .exchange();
        assertThat(page(answer).select("h1").text()).isEqualTo(heading);
        assertThat(page(answer).select("a[href=tel:999]")).isNotEmpty();
    }

    @Test
    void aFaultHasAReferenceThatTheLogKnowsAndTellsNobodyItsMessage(CapturedOutput log) throws Exception {
        var answer = web.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("Tilly Invented lives here"))
                .exchange();
        assertThat(answer).hasStatus(500);
        var reference = page(answer).select("main strong").text();
        assertThat(reference).matches("[A-Z0-9]{8}");
        assertThat(log.getAll()).contains(reference + " java.lang.IllegalStateException");
        assertThat(log.getAll() + page(answer).text()).doesNotContain("Tilly");
    }

    @Test
    void whatWasLoggedAlreadyKeepsItsReference() throws Exception {
        var answer = web.get()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                .requestAttr(FailedRequestController.REFERENCE, "K7M4QX2P")
                .exchange();
        assertThat(page(answer).select("main strong").text()).isEqualTo("K7M4QX2P");
    }

    @Test
    void whoeverOpensItsAddressFindsNoPage() throws Exception {
        var answer = web.get().uri("/error").exchange();
        assertThat(answer).hasStatus(404);
        assertThat(page(answer).select("h1").text()).isEqualTo("Page not found");
    }
}
