package org.breakwater.documents.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breakwater.documents.Samples;
import org.breakwater.documents.UploadedFile;
import org.junit.jupiter.api.Test;

/**
 * The kind of a file is determined by its bytes; what could run, unpack or fetch by itself is rejected, with a message
 * that says what to do.
 */
class FileInspectionTest {

    private final FileInspection inspection = new FileInspection();

    private InspectedFile look(String name, byte[] bytes) {
        return inspection.look(Samples.upload(name, bytes));
    }

    private String kind(byte[] bytes) {
        return look("x", bytes) instanceof InspectedFile.Fit fit ? fit.kind().id() : "";
    }

    private String why(byte[] bytes) {
        return look("photo.jpg", bytes) instanceof InspectedFile.Unfit unfit ? unfit.why() : "";
    }

    private static byte[] starting(String hex, String words) {
        var head = HexFormat.of().parseHex(hex);
        var rest = (words + "\0".repeat(64)).getBytes(StandardCharsets.ISO_8859_1);
        var all = java.util.Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }

    @Test
    void takesWhatTelephonesAndOfficesWriteWhateverItIsCalled() {
        assertThat(kind(Samples.jpeg())).isEqualTo("JPEG");
        assertThat(kind(starting("89504e470d0a1a0a", ""))).isEqualTo("PNG");
        assertThat(kind(starting("00000018", "ftypheic"))).isEqualTo("HEIC");
        assertThat(kind(starting("00000018", "ftypmif1"))).isEqualTo("HEIC");
        assertThat(kind(starting("00000018", "ftypmp42"))).isEqualTo("MP4");
        assertThat(kind(starting("00000018", "ftypisom"))).isEqualTo("MP4");
        assertThat(kind(starting("00000018", "ftypqt  "))).isEqualTo("MP4");
        assertThat(kind(starting("00000018", "ftypM4A "))).isEqualTo("M4A");
        assertThat(kind(starting("00000018", "ftyp3gp4"))).isEqualTo("3GP");
        assertThat(kind(starting("", "ID3\3"))).isEqualTo("MP3");
        assertThat(kind(starting("", "#!AMR\n"))).isEqualTo("AMR");
        assertThat(kind(Samples.pdf())).isEqualTo("PDF");
        assertThat(kind(Samples.docx())).isEqualTo("DOCX");
        assertThat(kind(Samples.zip(Map.of("mimetype", Samples.text("application/vnd.oasis.opendocument.text")))))
                .isEqualTo("ODT");
        assertThat(kind(Samples.text("She said: it hurts. Zażółć gęślą jaźń."))).isEqualTo("TXT");
    }

    @Test
    void aProgramCalledAPictureIsAProgram() {
        assertThat(why(Samples.exe())).contains("We cannot accept programs");
        assertThat(why(Samples.text("#!/bin/sh\nrm -r /\n"))).contains("We cannot accept programs");
        assertThat(why(starting("d0cf11e0a1b11ae1", ""))).contains("save it as PDF or as .docx");
        assertThat(why(Samples.text("{\\rtf1 words}"))).contains("save it as PDF or as .docx");
        assertThat(why(new byte[300])).contains("not a type of file we accept");
    }

    @Test
    void aScriptInADrawingIsNotTakenHoweverItIsDressed() {
        var script = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        for (var dressed : new String[] {
            script,
            "<?xml version=\"1.0\"?><!-- a -->" + script,
            "\n\n  <!-- a --><svg onload=alert(1)>",
            "words first <svg><script>alert(1)</script></svg>"
        }) {
            assertThat(why(Samples.text(dressed))).as(dressed).contains("save it as PNG or PDF");
            assertThat(why(dressed.getBytes(StandardCharsets.UTF_16)))
                    .as(dressed)
                    .isNotEmpty();
        }
        assertThat(why(Samples.text("<!DOCTYPE html><p>x"))).contains("web page");
        assertThat(why(Samples.text("hello <script>alert(1)</script>"))).contains("web page");
    }

    @Test
    void aSmallFileThatBecomesAHugeOneIsFoundOutWithoutBeingKept() {
        var bomb = Samples.bomb();
        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(why(bomb)).contains("far too large when unpacked");
        var many = IntStream.range(0, 2_100).boxed().collect(Collectors.toMap(n -> "word/" + n, n -> new byte[0]));
        assertThat(why(Samples.docx(many))).contains("far too large when unpacked");
    }

    @Test
    void aPackedFolderIsToBeUnpackedAndADocumentThatCouldRunIsToBecomeAPdf() {
        assertThat(why(Samples.zip(Map.of("a.jpg", Samples.jpeg())))).contains("Unpack it");
        assertThat(why(starting("1f8b0800", ""))).contains("Unpack it");
        assertThat(why(starting("526172211a0700", ""))).contains("Unpack it");
        assertThat(why(Samples.docx(Map.of("word/vbaProject.bin", new byte[9]))))
                .contains("macros");
        assertThat(why(Samples.docx(Map.of("word/activeX/activeX1.bin", new byte[9]))))
                .contains("macros");
        assertThat(why(Samples.docx(Map.of("word/embeddings/oleObject1.bin", new byte[9]))))
                .contains("contains another file");
        var fetches = "<Relationships><Relationship Id=\"a\" Type=\"http://x/attachedTemplate\""
                + " Target=\"https://elsewhere.example/x.dotm\" TargetMode=\"External\"/></Relationships>";
        assertThat(why(Samples.docx(Map.of("word/_rels/settings.xml.rels", Samples.text(fetches)))))
                .contains("fetches something");
        var link = fetches.replace("attachedTemplate", "hyperlink");
        assertThat(kind(Samples.docx(Map.of("word/_rels/document.xml.rels", Samples.text(link)))))
                .isEqualTo("DOCX");
        var odt = new HashMap<String, byte[]>();
        odt.put("mimetype", Samples.text("application/vnd.oasis.opendocument.text"));
        odt.put("Basic/Standard/Module1.xml", new byte[9]);
        assertThat(why(Samples.zip(odt))).contains("macros");
    }

    @Test
    void whatIsBrokenEmptyOrTooLargeSaysSo() {
        var half = java.util.Arrays.copyOf(Samples.docx(), 80);
        assertThat(why(half)).contains("damaged");
        assertThat(why(new byte[0])).contains("is empty");
        assertThat(why(Samples.jpegOf(FileInspection.MOST_BYTES + 1))).contains("larger than 25MB");
        assertThat(kind(Samples.jpegOf(FileInspection.MOST_BYTES))).isEqualTo("JPEG");
        var lying = new UploadedFile(
                "x.jpg", 5, () -> new java.io.ByteArrayInputStream(Samples.jpegOf(FileInspection.MOST_BYTES + 1)));
        assertThat(inspection.look(lying)).isInstanceOf(InspectedFile.Unfit.class);
        var cut = new UploadedFile("x.jpg", 5, () -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }
        });
        assertThat(((InspectedFile.Unfit) inspection.look(cut)).inWords())
                .isEqualTo("“x.jpg” did not arrive whole. Choose it" + " again");
    }
}
