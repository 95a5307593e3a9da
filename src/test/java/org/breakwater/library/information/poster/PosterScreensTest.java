package org.breakwater.library.information.poster;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.check.VeraPdf;
import org.breakwater.library.print.PdfPress;
import org.breakwater.library.print.Printed;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HouseTest
class PosterScreensTest {

    private static final String PAGE = "/information/poster";
    private static final String SHEET = PAGE + "/poster.pdf";
    private static final int DOTS_PER_INCH = 150;

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ContactPoints contactPoints;

    @Autowired
    PdfPress press;

    @BeforeEach
    @AfterEach
    void putBack() {
        database.clear("partnership");
        contactPoints.meetTheFile();
        contactPoints.refresh();
    }

    @Test
    void canBeReadByAScreenReader() throws Exception {
        assertThat(VeraPdf.judge(Map.of(SHEET, get(SHEET))).values())
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.broken()).isEmpty();
                    assertThat(verdict.isGood()).isTrue();
                });
    }

    @Test
    void isOneSheetThatBeginsWithDangerAndSaysWhenAndWhichKeys() throws Exception {
        clock.setLondon("2026-11-25T13:00");
        try (var sheet = new Printed(get(SHEET))) {
            assertThat(sheet.pages()).isEqualTo(1);
            assertThat(sheet.said())
                    .containsSubsequence(
                            "In danger now Call Police, ambulance or fire, 999",
                            "Worried about a child",
                            "01702 215007",
                            "Press 1 for concerns about a child",
                            "Monday to Thursday, 9am to 5:30pm",
                            "Worried about an adult",
                            "01702 215008",
                            "0345 606 1212",
                            "0845 606 1212",
                            "Are you a child?",
                            "0800 1111",
                            "0808 800 5000",
                            "101",
                            "It opens " + press.imprint().address("/who-to-call"),
                            "Correct as at Wednesday 25 November 2026");
        }
    }

    /** The contact points say of themselves what the headings say, because elsewhere they stand alone. */
    @Test
    void saysEachThingOnce() throws Exception {
        clock.setLondon("2026-11-25T13:00");
        var sheet = textOfSheet();
        for (var words : List.of(
                "in danger now",
                "that is not urgent",
                "on bank holidays",
                "Wednesday 25 November 2026",
                "999 by text message",
                "Call 999. If you cannot speak")) {
            assertThat(sheet.split("(?i)" + Pattern.quote(words), -1)).as(words).hasSize(2);
        }
        assertThat(sheet)
                .doesNotContain("999 by text message, 999", "Printed on")
                .contains("18000");
    }

    @Test
    void leadsACameraToWhomToCallNow() throws Exception {
        try (var sheet = new Printed(get(SHEET))) {
            var picture = new PDFRenderer(sheet.document()).renderImageWithDPI(0, DOTS_PER_INCH);
            var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var bits = new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots));
            assertThat(new QRCodeReader().decode(new BinaryBitmap(bits)).getText())
                    .isEqualTo(press.imprint().address("/who-to-call"));
        }
    }

    @Test
    void holdsTheNewNumberAtOnceOnThePageAndOnTheSheet() throws Exception {
        assertThat(page().text()).contains("01702 215008");
        assertThat(textOfSheet()).contains("01702 215008");
        var frances = house.as(InventedPerson.FRANCES);
        frances.visit("/contact-points/access-team");
        assertThat(frances.send(
                        "/contact-points/access-team",
                        "name",
                        "Access Team",
                        "number",
                        "01702 534404",
                        "alternatives",
                        "",
                        "pressPublic",
                        "7 an adult"))
                .hasStatus(303);
        assertThat(page().text()).contains("01702 534404", "Press 7").doesNotContain("01702 215008");
        assertThat(textOfSheet()).contains("01702 534404", "Press 7").doesNotContain("01702 215008");
    }

    @Test
    void isFoundFromTheInformationAndFindsItsSheet() {
        var browser = house.visitor();
        browser.visit("/information");
        assertThat(browser.page().select("main a[href=" + PAGE + "]")).hasSize(1);
        assertThat(page().select("main a[href=" + SHEET + "]")).hasSize(1);
        assertThat(page().select("main svg[role=img]").eachAttr("aria-label"))
                .singleElement()
                .asString()
                .endsWith(press.imprint().address("/who-to-call"));
        assertThat(web.get().uri(PAGE + "?fresh").exchange()).hasStatus(200);
        assertThat(web.get().uri(SHEET + "?fresh").exchange()).hasStatus(200).hasContentType("application/pdf");
    }

    private org.jsoup.nodes.Document page() {
        var browser = house.visitor();
        assertThat(browser.visit(PAGE)).hasStatus(200);
        return browser.page();
    }

    private String textOfSheet() throws Exception {
        try (var sheet = new Printed(get(SHEET))) {
            return sheet.said();
        }
    }

    private byte[] get(String path) {
        var answer = web.get().uri(path).exchange();
        assertThat(answer).hasStatus(200).hasContentType("application/pdf");
        return answer.getResponse().getContentAsByteArray();
    }
}
