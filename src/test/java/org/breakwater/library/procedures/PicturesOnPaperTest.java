package org.breakwater.library.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.check.VeraPdf;
import org.breakwater.library.WrittenText;
import org.breakwater.library.editor.pictures.Uploads;
import org.breakwater.library.pictures.conversion.Samples;
import org.breakwater.library.print.PdfPress;
import org.breakwater.library.print.Printed;
import org.breakwater.library.publishing.TextPublishing;
import org.breakwater.library.rendering.ManualChapter;
import org.breakwater.library.texts.TextVersions;
import org.breakwater.library.texts.TextVersions.Sort;
import org.breakwater.outage.OutageCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Pictures go where their texts go: into the PDF, and into the static copy. */
@HouseTest
class PicturesOnPaperTest {

    private static final String ALT = "A rocket in a bottle";

    @Autowired
    MockMvcTester web;

    @Autowired
    Procedures manual;

    @Autowired
    PdfPress press;

    @Autowired
    TextVersions editing;

    @Autowired
    TextPublishing publishing;

    @Autowired
    OutageCopy copy;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    private final String path = "information/parents/t" + UUID.randomUUID();
    private String photo = "";
    private String drawing = "";

    @BeforeEach
    void publish() {
        var uploads = new Uploads(web, InventedPerson.NELL);
        photo = uploads.line(Samples.fresh(), ALT);
        drawing = uploads.line(Samples.freshDrawing(), "A red sign");
        var text = WrittenText.read("---\ntitle: Fireworks\nsummary: About them.\naudience: parents\n---\n" + body());
        editing.write(InventedPerson.NELL.asActor(), path, 0, text, Sort.REVISED, "New");
        var version =
                editing.versions(InventedPerson.NELL.asActor(), path).getFirst().id();
        editing.approve(InventedPerson.JONAS.asActor(), path, version, "");
        publishing.publish(InventedPerson.ODILE.asActor(), path, version, clock.instant());
    }

    @AfterEach
    void takeDown() {
        clock.advance(Duration.ofMinutes(1));
        publishing.takeDown(InventedPerson.ODILE.asActor(), path, "The test is over");
    }

    private String body() {
        return "## One\n{#one} Look:\n\n" + photo + "\n\n{#two} And:\n\n" + drawing + "\n\n"
                + photo.replaceFirst("!\\[.*?]", "![]");
    }

    @Test
    void aSheetShowsThemAndSaysWhatTheyShow() throws Exception {
        var sheet = press.print(about -> new ChapterSheet(chapter(), about)).orElseThrow();
        try (var printed = new Printed(sheet)) {
            assertThat(printed.said()).contains(ALT, "Photograph by A. Smith, CC BY 4.0");
            assertThat(pictures(printed)).isGreaterThanOrEqualTo(2);
        }
        assertThat(VeraPdf.judge(Map.of("pictures", sheet)))
                .hasEntrySatisfying(
                        "pictures", verdict -> assertThat(verdict.broken()).isEmpty());
    }

    private static long pictures(Printed printed) {
        return StreamSupport.stream(printed.document().getPages().spliterator(), false)
                .flatMap(page -> StreamSupport.stream(
                                page.getResources().getXObjectNames().spliterator(), false)
                        .filter(name -> isPicture(page.getResources(), name)))
                .count();
    }

    private static boolean isPicture(
            org.apache.pdfbox.pdmodel.PDResources resources, org.apache.pdfbox.cos.COSName name) {
        try {
            return resources.getXObject(name) instanceof PDImageXObject;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private ChapterPage chapter() {
        var page = manual.chapter("allegations").orElseThrow();
        return new ChapterPage(
                page.slug(),
                page.number(),
                page.front(),
                page.related(),
                ManualChapter.read("9", body()),
                page.words(),
                page.numbers(),
                page.since(),
                page.approved(),
                true,
                page.takenDown(),
                null,
                page.amendments());
    }

    @Test
    void theCopyHasThem() throws IOException {
        copy.write(folder);
        var now = folder.resolve("now");
        assertThat(Files.readString(now.resolve(path + ".html"))).contains("src=\"" + Uploads.address(photo) + "\"");
        var picture = now.resolve(Uploads.address(photo).substring(1));
        assertThat(picture).exists();
        assertThat(Files.readAllBytes(picture))
                .isEqualTo(web.get()
                        .uri(Uploads.address(photo))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray());
    }
}
