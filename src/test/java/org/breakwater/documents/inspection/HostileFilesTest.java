package org.breakwater.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.UnrecognizedExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipShort;
import org.breakwater.documents.Samples;
import org.junit.jupiter.api.Test;

/** A small hostile file costs little, whatever is in it: neither much memory nor much time. */
class HostileFilesTest {

    private static final long FORTY_MEGABYTES = 40L * 1024 * 1024;

    private final FileInspection inspection = new FileInspection();

    private String why(byte[] file) {
        return inspection.look(Samples.upload("letter.docx", file)) instanceof InspectedFile.Unfit unfit
                ? unfit.why()
                : "";
    }

    /** In bytes, allocated while it was inspected. */
    private long room(byte[] file) {
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = memory.getCurrentThreadAllocatedBytes();
        why(file);
        return memory.getCurrentThreadAllocatedBytes() - before;
    }

    private Duration time(byte[] file) {
        var start = System.nanoTime();
        why(file);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void aPartThatComesAHundredAndEightyTimesTakesNoMoreRoomThanOne() throws IOException {
        var file = Samples.sameAgain(180);
        assertThat(file.length).isBetween(1_600_000, 1_900_000);
        assertThat(why(file)).contains("damaged");
        assertThat(room(file)).isLessThan(FORTY_MEGABYTES);
    }

    @Test
    void aListOfLinksThatIsWorstForAPatternIsReadAtOnce() {
        var links = "<Relationships>" + "<relationship oleobject".repeat(40_000) + "</Relationships>";
        var file = Samples.docx(Map.of("word/_rels/document.xml.rels", Samples.text(links)));
        assertThat(why(file)).contains("damaged");
        assertThat(time(file)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void aTableOfContentsThatIsLongerThanAnyIsNotRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            for (int n = 0; n < 200; n++) {
                var entry = new ZipArchiveEntry("word/" + n);
                var more = new UnrecognizedExtraField();
                more.setHeaderId(new ZipShort(0x7777));
                more.setLocalFileDataData(new byte[0]);
                more.setCentralDirectoryData(new byte[60_000]);
                entry.addExtraField(more);
                zip.putArchiveEntry(entry);
                zip.closeArchiveEntry();
            }
        }
        var file = out.toByteArray();
        assertThat(why(file)).contains("far too large");
        assertThat(room(file)).isLessThan(FORTY_MEGABYTES);
    }

    @Test
    void aLinkThatIsSpelledOtherwiseIsReadAsTheOfficeReadsIt() {
        var hidden = "<Relationships><Relationship Id=\"a\" Type=\"http://x/attached&#84;emplate\""
                + " Target=\"https://elsewhere.example/x.dotm\" TargetMode=\"&#69;xternal\"/></Relationships>";
        for (var written : new byte[][] {Samples.text(hidden), hidden.getBytes(StandardCharsets.UTF_16)}) {
            assertThat(why(Samples.docx(Map.of("word/_rels/settings.xml.rels", written))))
                    .contains("fetches something");
        }
    }

    @Test
    void whatIsSaidBehindAMegabyteIsNotPassedOver() {
        var late = " ".repeat(1_000_000) + "<Relationships><Relationship Type=\"oleObject\" TargetMode=\"External\"/>";
        assertThat(why(Samples.docx(Map.of("word/_rels/document.xml.rels", Samples.text(late)))))
                .isNotEmpty();
    }
}
