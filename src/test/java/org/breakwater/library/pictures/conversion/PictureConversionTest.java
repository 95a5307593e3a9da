package org.breakwater.library.pictures.conversion;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import org.breakwater.library.pictures.conversion.PictureConversion.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is uploaded, only pixels are kept, or there is a sentence that says what to do. */
class PictureConversionTest {

    private final PictureConversion pictureConversion = new PictureConversion();

    private Outcome develop(byte[] file) {
        try {
            return pictureConversion.develop(() -> new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Outcome.Developed developed(byte[] file) {
        assertThat(develop(file)).isInstanceOf(Outcome.Developed.class);
        return (Outcome.Developed) develop(file);
    }

    private static BufferedImage seen(EncodedPicture picture) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture.bytes())));
    }

    private static String letters(EncodedPicture picture) {
        return new String(picture.bytes(), ISO_8859_1);
    }

    @Test
    void whatIsNoPictureThatWeReadIsRefusedWithWhatToDo() {
        var wrong = Map.ofEntries(
                Map.entry(
                        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "contain programs"),
                Map.entry("<?xml version='1.0'?>\n<!-- x -->\n<SVG onload='x()'/>", "save it as PNG"),
                Map.entry("<!DOCTYPE html><html><body>x</body></html>", "a web page"),
                Map.entry("<script>alert(1)</script>", "a web page"),
                Map.entry("%PDF-1.7 …", "a PDF"),
                Map.entry("PK\u0003\u0004 word/document.xml", "zip file"),
                Map.entry("RIFF\0\0\0\0WEBPVP8 ", "WebP"),
                Map.entry("\0\0\0\u0018ftypheic", "as JPEG"),
                Map.entry("BM\0\0\0\0", "PNG or JPEG"),
                Map.entry("This is a note, named picture.png", "We cannot read this file as a picture"),
                Map.entry("", "We cannot read this file as a picture"));
        wrong.forEach((file, why) -> assertThat(develop(file.getBytes(ISO_8859_1)))
                .as(file)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why()).contains(why)));
    }

    @Test
    void oneThatIsCutOffOrBrokenIsRefused() {
        for (var whole : new byte[][] {
            Samples.photo(300, 200, 1), Samples.drawing(300, 200, true, "png"), Samples.drawing(300, 200, false, "gif")
        }) {
            var half = Arrays.copyOf(whole, whole.length / 2);
            assertThat(develop(half))
                    .as(PictureKind.of(whole).name())
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class, no -> assertThat(no.why()).contains("save it again"));
            assertThat(develop(Arrays.copyOf(whole, 12))).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void oneThatWouldUnpackToGigabytesIsRefusedByItsHead() {
        assertThat(develop(Samples.bomb()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.why()).contains("100,000 pixels wide", "40 million", "Make it smaller"));
    }

    @Test
    void oneThatIsFarTooLongOrOfFarTooManyBytesForItsDotsIsRefused() {
        for (var head : List.of(
                Samples.head(33_000_000, 1, 16),
                Samples.head(1, 12_001, 8),
                Samples.head(12_001, 1, 8),
                Samples.head(6_000, 4_000, 16))) {
            assertThat(develop(head))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class, no -> assertThat(no.why()).contains("Make it smaller"));
        }
    }

    @Test
    void fineColoursAreReadAndDrawnInThoseOfScreens() throws IOException {
        var made = developed(Samples.fine(3_000, 2_000));
        assertThat(made.large().width()).isEqualTo(1_600);
        assertThat(seen(made.small()).getColorModel().getComponentSize(0)).isEqualTo(8);
    }

    @Test
    void nobodysFileIsReadBeforeItsTurn() throws IOException {
        var second = new AtomicReference<Outcome>();
        pictureConversion.develop(() -> {
            // The first one is still being uploaded: the next one is told to come later.
            second.set(CompletableFuture.supplyAsync(() -> develop(Samples.fresh()))
                    .join());
            return InputStream.nullInputStream();
        });
        assertThat(second.get())
                .isInstanceOfSatisfying(
                        Outcome.Busy.class, busy -> assertThat(busy.why()).contains("Try again in a minute"));
        assertThat(develop(Samples.fresh())).isInstanceOf(Outcome.Developed.class);
    }

    @Test
    void noMoreIsReadOfAFileThanItMayHave() throws IOException {
        var read = new AtomicLong();
        var endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 1;
            }
        };
        assertThat(pictureConversion.develop(() -> endless)).isInstanceOf(Outcome.Refused.class);
        assertThat(read.get()).isEqualTo(PictureConversion.MOST_BYTES + 1);
    }

    @Test
    void oneOfMoreThanFiveMegabytesIsRefused() {
        assertThat(develop(new byte[PictureConversion.MOST_BYTES + 1]))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, no -> assertThat(no.why()).contains("must be 5MB or smaller"));
    }

    @Test
    void nothingThatHidesBehindOrWithinAFileIsKept() {
        var behind = developed(Samples.joined(Samples.photo(300, 200, 2), Samples.SCRIPT));
        var png = developed(Samples.joined(Samples.drawing(300, 200, true, "png"), "PK\u0003\u0004" + Samples.SCRIPT));
        var held = Samples.held(Samples.photo(300, 200, 3), 1);
        assertThat(new String(held, UTF_8)).contains(Samples.PLACE);
        for (var made : new Outcome.Developed[] {behind, png, developed(held)}) {
            assertThat(letters(made.small()) + letters(made.large()))
                    .doesNotContain("<script", "PK\u0003\u0004", Samples.PLACE, "Exif");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40, 80, TOP_LEFT", "2, 40, 80, TOP_RIGHT", "3, 40, 80, BOTTOM_RIGHT", "4, 40, 80, BOTTOM_LEFT",
        "5, 80, 40, TOP_LEFT", "6, 80, 40, TOP_RIGHT", "7, 80, 40, BOTTOM_RIGHT", "8, 80, 40, BOTTOM_LEFT"
    })
    void aPictureStandsAsItWasHeld(int orientation, int width, int height, String corner) throws IOException {
        var jpeg = Samples.drawing(40, 80, false, "jpg");
        var picture = seen(developed(Samples.held(jpeg, orientation)).small());
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        var x = corner.endsWith("LEFT") ? 2 : width - 3;
        var y = corner.startsWith("TOP") ? 2 : height - 3;
        assertThat(picture.getRGB(x, y) & 0xff)
                .as("red, not white, %s", corner.toLowerCase(Locale.ROOT))
                .isLessThan(100);
        assertThat(picture.getRGB(width - 1 - x, height - 1 - y) & 0xff).isGreaterThan(200);
    }

    @Test
    void howItWasHeldMayBeNonsense() {
        var jpeg = Samples.photo(30, 20, 4);
        for (var said : new int[] {0, 9, -1, 32_767}) {
            assertThat(developed(Samples.held(jpeg, said)).small().width()).isEqualTo(30);
        }
        for (int length = 0; length < 140; length++) {
            assertThat(PictureOrientation.of(Arrays.copyOf(Samples.held(jpeg, 6), length)))
                    .isIn(1, 6);
        }
    }

    @Test
    void theWorstPhotographBecomesLightEnough() throws IOException {
        var made = developed(Samples.photo(2_000, 1_500, 5));
        assertThat(made.small().bytes()).hasSizeLessThanOrEqualTo(PictureConversion.SMALL_BYTES);
        assertThat(made.large().bytes()).hasSizeLessThanOrEqualTo(PictureConversion.LARGE_BYTES);
        assertThat(made.small().width()).isLessThanOrEqualTo(640);
        assertThat(made.large().width()).isLessThanOrEqualTo(1_600);
        assertThat(made.small().type()).isEqualTo("jpg");
        assertThat(seen(made.small()).getWidth()).isEqualTo(made.small().width());
    }

    @Test
    void aDrawingKeepsItsLinesAndWhatIsClear() throws IOException {
        var made = developed(Samples.drawing(3_000, 2_000, true, "png"));
        assertThat(made.small().type()).isEqualTo("png");
        assertThat(made.small().width()).isEqualTo(640);
        assertThat(made.large().width()).isEqualTo(1_600);
        assertThat(seen(made.small()).getRGB(600, 400) >>> 24).isZero();
        assertThat(developed(Samples.drawing(300, 200, false, "gif")).small().type())
                .isEqualTo("png");
    }

    @Test
    void isTheSameEachTime() {
        var file = Samples.photo(500, 400, 6);
        assertThat(developed(file).small().bytes())
                .isEqualTo(developed(file).small().bytes());
    }

    @Test
    void aHugePhotographThatMayBeReadTakesNoMoreThanItsShareOfMemory() {
        var made = developed(Samples.drawing(7_000, 5_000, false, "png"));
        assertThat(made.large().width()).isEqualTo(1_600);
        assertThat(made.large().height()).isEqualTo(1_143);
    }
}
