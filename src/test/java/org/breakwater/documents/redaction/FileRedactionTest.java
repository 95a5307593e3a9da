package org.breakwater.documents.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.breakwater.TestClock;
import org.breakwater.documents.OpenedFile;
import org.breakwater.documents.Samples;
import org.breakwater.documents.redaction.FileRedaction.Outcome.Drawn;
import org.breakwater.documents.redaction.FileRedaction.Outcome.No;
import org.breakwater.documents.redaction.RedactionBox.Reason;
import org.junit.jupiter.api.Test;

/** There is nothing under a redaction: no text, no layer, no annotation, no metadata. */
class FileRedactionTest {

    private final TestClock clock = new TestClock();
    private final FileRedaction fileRedaction = new FileRedaction(clock);

    private static OpenedFile pdf(String... pages) {
        return new OpenedFile(Samples.pdfSaying(pages), "application/pdf", "a.pdf");
    }

    private byte[] copy(OpenedFile file, RedactionBox... boxes) {
        return ((Drawn<byte[]>) fileRedaction.copy(file, List.of(boxes))).what();
    }

    private static BufferedImage page(byte[] pdf, int number) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(number - 1);
        }
    }

    /** How much of a square of the grid is dark, from 0 to 1. */
    private static double dark(BufferedImage page, int column, int row) {
        var dark = 0;
        var all = 0;
        for (int x = column * page.getWidth() / 10 + 2; x < (column + 1) * page.getWidth() / 10 - 2; x++) {
            for (int y = row * page.getHeight() / 14 + 2; y < (row + 1) * page.getHeight() / 14 - 2; y++) {
                dark += (page.getRGB(x, y) & 0xff) < 40 ? 1 : 0;
                all++;
            }
        }
        return dark / (double) all;
    }

    @Test
    void leavesNoWordAndNothingOfWhereItCameFrom() throws IOException {
        var file = pdf("Petra Quayside told us", "The second page");
        try (var before = Loader.loadPDF(file.bytes())) {
            assertThat(new PDFTextStripper().getText(before)).contains("Petra Quayside", "The second page");
            assertThat(before.getDocumentInformation().getAuthor()).isEqualTo("Petra Quayside");
        }
        var copy =
                copy(file, RedactionBox.between(1, "A1", "J3", Reason.REFERRER).orElseThrow());
        try (var after = Loader.loadPDF(copy)) {
            assertThat(after.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(after)).isBlank();
            assertThat(after.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(after.getDocumentCatalog().getMetadata()).isNull();
            assertThat(after.getPage(0).getAnnotations()).isEmpty();
        }
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("Petra", "Quayside");
    }

    @Test
    void blackensTheSquaresThatWereNamedAndNoOthers() throws IOException {
        var copy = copy(
                pdf("Petra Quayside told us", "The second page"),
                RedactionBox.between(1, "F5", "B3", Reason.THIRD_PARTY).orElseThrow(),
                RedactionBox.wholePage(2, Reason.NOT_THIS_CHILD));
        var first = page(copy, 1);
        assertThat(dark(first, 1, 2)).isEqualTo(1);
        assertThat(dark(first, 5, 4)).isEqualTo(1);
        assertThat(dark(first, 0, 2)).isZero();
        assertThat(dark(first, 6, 4)).isZero();
        assertThat(dark(first, 1, 5)).isZero();
        assertThat(dark(first, 1, 1)).isLessThan(0.5);
        assertThat(dark(page(copy, 2), 9, 13)).isEqualTo(1);
        assertThat(dark(page(copy, 2), 0, 0)).isEqualTo(1);
    }

    private static byte[] blank(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    @Test
    void drawsAPictureToo() throws IOException {
        var copy = copy(
                new OpenedFile(blank(400, 300), "image/png", "a.png"),
                RedactionBox.between(1, "J14", "J14", Reason.OTHER).orElseThrow());
        assertThat(dark(page(copy, 1), 9, 13)).isGreaterThan(0.95);
        assertThat(dark(page(copy, 1), 8, 13)).isLessThan(0.05);
    }

    @Test
    void drawsEveryPageOfAPictureOfSeveral() throws IOException {
        var scan = new OpenedFile(several("tiff", Color.WHITE, Color.BLACK), "image/tiff", "a.tif");
        assertThat(fileRedaction.pages(scan)).isEqualTo(new Drawn<>(2));
        var copy = copy(scan, RedactionBox.wholePage(1, Reason.OTHER));
        assertThat(Loader.loadPDF(copy).getNumberOfPages()).isEqualTo(2);
        assertThat(dark(page(copy, 1), 5, 5)).isEqualTo(1);
        var white = copy(scan, RedactionBox.wholePage(2, Reason.OTHER));
        assertThat(dark(page(white, 1), 5, 5)).isZero();
    }

    @Test
    void aPictureThatMovesIsNotTakenForItsFirstMoment() throws IOException {
        var moving = new OpenedFile(several("gif", Color.WHITE, Color.BLACK), "image/gif", "a.gif");
        assertThat(fileRedaction.pages(moving))
                .isInstanceOfSatisfying(No.class, no -> assertThat(no.why()).contains("Print it to a PDF"));
        assertThat(fileRedaction.pages(new OpenedFile(several("gif", Color.WHITE), "image/gif", "a.gif")))
                .isEqualTo(new Drawn<>(1));
    }

    private static byte[] several(String kind, Color... colours) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(kind).next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (var colour : colours) {
                var picture = new BufferedImage(140, 140, BufferedImage.TYPE_INT_RGB);
                var pen = picture.createGraphics();
                pen.setColor(colour);
                pen.fillRect(0, 0, 140, 140);
                pen.dispose();
                writer.writeToSequence(new IIOImage(picture, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    @Test
    void saysWhatToDoWithWhatItCannotDraw() {
        var broken = new OpenedFile(Samples.text("%PDF-1.7 broken"), "application/pdf", "a.pdf");
        assertThat(fileRedaction.copy(broken, List.of(RedactionBox.wholePage(1, Reason.OTHER))))
                .isInstanceOfSatisfying(No.class, no -> assertThat(no.why()).contains("Print it to a PDF"));
        var many = pdf("x ".repeat(41).split(" "));
        assertThat(fileRedaction.copy(many, List.of(RedactionBox.wholePage(1, Reason.OTHER))))
                .isInstanceOfSatisfying(No.class, no -> assertThat(no.why()).contains("more than 40 pages"));
    }

    @Test
    void aFileThatIsNeverDoneStopsNobodyElse() throws InterruptedException {
        var endless = new OpenedFile(Samples.endlessPdf(), "application/pdf", "a.pdf");
        var house = new FileRedaction(clock, Duration.ofSeconds(10), Duration.ofSeconds(1));
        var stuck = Thread.ofVirtual().start(() -> house.page(endless, 1));
        assertThat(house.copy(endless, List.of(RedactionBox.wholePage(1, Reason.OTHER))))
                .isInstanceOfSatisfying(No.class, no -> assertThat(no.why()).contains("too long"));
        assertThat(house.page(pdf("A letter"), 1)).isInstanceOf(Drawn.class);
        assertThat(stuck.isAlive()).as("it goes on in its own place").isTrue();
        stuck.join();
        assertThat(ProcessHandle.current().children().filter(FileRedactionTest::draws))
                .isEmpty();
    }

    private static boolean draws(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().orElse("").contains(DrawingMain.class.getName());
    }

    @Test
    void aFileThatTookTooLongIsNotTriedAgainForAWhile() {
        clock.setLondon("2026-08-28T16:25");
        var letter = pdf("A letter");
        var hasty = new FileRedaction(clock, Duration.ofSeconds(40), Duration.ofMillis(1));
        assertThat(hasty.pages(letter)).isEqualTo(new Drawn<>(1));
        assertThat(hasty.copy(letter, List.of(RedactionBox.wholePage(1, Reason.OTHER))))
                .isInstanceOf(No.class);
        assertThat(hasty.pages(letter))
                .isInstanceOfSatisfying(No.class, no -> assertThat(no.why()).contains("too long"));
        assertThat(hasty.pages(pdf("Another letter"))).isEqualTo(new Drawn<>(1));
        clock.advance(Duration.ofMinutes(10));
        assertThat(hasty.pages(letter)).isEqualTo(new Drawn<>(1));
    }

    @Test
    void aLargePictureIsDrawnAndOneThatIsTooLargeIsSaidToBe() throws IOException {
        assertThat(fileRedaction.page(new OpenedFile(blank(6_300, 6_300), "image/png", "a.png"), 1))
                .isInstanceOf(Drawn.class);
        assertThat(fileRedaction.page(new OpenedFile(blank(7_000, 7_000), "image/png", "a.png"), 1))
                .isInstanceOf(No.class);
    }

    @Test
    void whatIsToldToTheOtherProcessIsReadThereAsItWas() {
        for (var kept : List.of("1 B3-F5 POLICE", "2 ALL OTHER", "40 A1-A1 REFERRER")) {
            assertThat(RedactionBox.read(kept).kept()).isEqualTo(kept);
        }
    }

    @Test
    void namesSquaresInEitherOrderAndKnowsWhatIsNone() {
        assertThat(RedactionBox.between(1, "f5", " B3 ", Reason.POLICE)
                        .orElseThrow()
                        .kept())
                .isEqualTo("1 B3-F5 POLICE");
        assertThat(RedactionBox.wholePage(2, Reason.OTHER).kept()).isEqualTo("2 ALL OTHER");
        for (var none : List.of("K1", "A0", "A15", "", "1A", "AA1")) {
            assertThat(RedactionBox.between(1, none, "A1", Reason.OTHER))
                    .as(none)
                    .isEmpty();
        }
    }
}
