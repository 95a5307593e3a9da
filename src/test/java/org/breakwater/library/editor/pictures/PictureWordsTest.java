package org.breakwater.library.editor.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.HouseTest;
import org.breakwater.access.InventedPerson;
import org.breakwater.library.pictures.conversion.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The details of a picture go with it into every text that shows it. */
@HouseTest
class PictureWordsTest {

    @Autowired
    MockMvcTester web;

    private final String path = "information/parents/t" + UUID.randomUUID();
    private Uploads nell;

    @BeforeEach
    void arrive() {
        nell = new Uploads(web, InventedPerson.NELL);
    }

    private int write(String line) {
        nell.browser().visit("/library/editor/write-text?path=" + path);
        return nell.browser()
                .send(
                        "/library/editor/write-text",
                        "title",
                        "Fireworks",
                        "summary",
                        "How to stay safe.",
                        "body",
                        "## Be safe\n\n" + line,
                        "sort",
                        "REVISED",
                        "why",
                        "Parents asked",
                        "save",
                        "yes")
                .getResponse()
                .getStatus();
    }

    @Test
    void aTextCannotShowAPictureWithoutSayingWhoMadeIt() {
        var line = nell.line(Samples.fresh(), "A bucket");
        for (var without : List.of(
                line.replaceFirst(" \".*\"", ""),
                line.replaceFirst("\".*\"", "\"\""),
                line.replaceFirst("\".*\"", "\" \""))) {
            assertThat(write(without)).as(without).isEqualTo(422);
            assertThat(nell.browser().page().text()).contains("has lost its credit");
        }
        assertThat(write(line)).isEqualTo(303);
    }

    @Test
    void wordsThatNoTextMayHoldAreRefusedWithThePictureAndNotLater() {
        for (var bad : List.of(
                "Photograph (A. Smith) 01702 215007",
                "Ring 999",
                "{{number childline}}",
                "{{x",
                "By \u202e A. Smith",
                "<b>A. Smith</b>",
                "http://elsewhere.example")) {
            var credit = Map.of("alt", "A bucket", "credit", bad);
            assertThat(nell.send(Samples.fresh(), "x.jpg", credit)).as(bad).hasStatus(422);
            assertThat(nell.browser().page().select("#credit-error")).isNotEmpty();
            assertThat(nell.browser().page().select("input[name=credit]").val()).isEqualTo(bad);
            assertThat(nell.send(Samples.fresh(), bad)).as(bad).hasStatus(422);
            assertThat(nell.browser().page().select("#alt-error")).isNotEmpty();
        }
    }

    @Test
    void everyLineThatIsHandedOutCanBePutIntoAText() {
        for (var good : List.of(
                "Photograph (A. Smith) 2026, CC BY 4.0",
                "“A. Smith” & sons, a \"firm\"",
                "https://elsewhere.example/x_(y)",
                "[A] *Smith* \\ `x`")) {
            nell.browser().follow(nell.send(Samples.fresh(), "x.jpg", Map.of("alt", good, "credit", good)));
            assertThat(write(nell.browser().page().select("textarea[name=line]").text()))
                    .as(good)
                    .isEqualTo(303);
            nell.browser().visit("/library/editor");
            nell = new Uploads(web, InventedPerson.NELL);
        }
    }
}
