package org.breakwater.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;

/** Files as people send them, and as nobody should. */
public final class Samples {

    private static final AtomicInteger COUNT = new AtomicInteger(1);

    private static final String DOCX = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private Samples() {}

    public static UploadedFile upload(String name, byte[] bytes) {
        return new UploadedFile(name, bytes.length, new ByteArrayResource(bytes));
    }

    /** A picture of plain colour that no other call returns. */
    public static byte[] jpeg() {
        var picture = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(new Color(COUNT.getAndIncrement() * 7919 % 0xFFFFFF));
        graphics.fillRect(0, 0, 80, 60);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Bytes after the end of a picture belong to it all the same, and make it another file.
        return with(out.toByteArray(), ("end " + COUNT.get()).getBytes(StandardCharsets.US_ASCII));
    }

    /** A picture of this many bytes, as a phone makes them. */
    public static byte[] jpegOf(int size) {
        var noise = new byte[size];
        new Random(size).nextBytes(noise);
        var head = jpeg();
        System.arraycopy(head, 0, noise, 0, head.length);
        return noise;
    }

    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf() {
        return text("%PDF-1.7\n% " + COUNT.getAndIncrement() + "\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n");
    }

    /** A real PDF, with a page for each text, made by a person. */
    public static byte[] pdfSaying(String... pages) {
        try (var paper = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var words : pages) {
                var page = new PDPage();
                paper.addPage(page);
                try (var content = new PDPageContentStream(paper, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    content.newLineAtOffset(60, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            paper.getDocumentInformation().setAuthor("Petra Quayside");
            paper.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small PDF whose one page draws an object that draws ten objects, and so on: it never ends. */
    public static byte[] endlessPdf() {
        try (var paper = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            paper.addPage(page);
            var inner = form(paper, "0 0 m 9 9 l S ".repeat(10), null);
            for (int depth = 0; depth < 12; depth++) {
                inner = form(paper, "/X Do ".repeat(10), inner);
            }
            page.setResources(holding(inner));
            try (var content = new PDPageContentStream(paper, page, AppendMode.APPEND, false)) {
                content.drawForm(inner);
            }
            paper.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDFormXObject form(PDDocument paper, String content, @Nullable PDFormXObject inner)
            throws IOException {
        var form = new PDFormXObject(paper);
        form.setBBox(new PDRectangle(600, 800));
        form.setResources(inner == null ? new PDResources() : holding(inner));
        try (var stream = form.getContentStream().createOutputStream()) {
            stream.write(text(content));
        }
        return form;
    }

    private static PDResources holding(PDFormXObject inner) {
        var resources = new PDResources();
        resources.put(COSName.getPDFName("X"), inner);
        return resources;
    }

    public static byte[] exe() {
        return with(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, new byte[200]);
    }

    public static byte[] docx() {
        return docx(Map.of());
    }

    public static byte[] docx(Map<String, byte[]> more) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", text(DOCX));
        entries.put("word/document.xml", text("<document>" + COUNT.getAndIncrement() + "</document>"));
        entries.putAll(more);
        return zip(entries);
    }

    /** A document of a few hundred kilobytes that becomes 300 megabytes. */
    public static byte[] bomb() {
        return docx(Map.of("word/media/image1.bmp", new byte[300_000_000]));
    }

    /** The same part repeatedly, each of a megabyte that compresses to nine thousand bytes. */
    public static byte[] sameAgain(int times) {
        var part = new byte[1_000_000];
        var random = new byte[7_500];
        new Random(7).nextBytes(random);
        System.arraycopy(random, 0, part, 0, random.length);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            for (int n = 0; n < times; n++) {
                zip.putArchiveEntry(new ZipArchiveEntry("[Content_Types].xml"));
                zip.write(part);
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] first, byte[] more) {
        var both = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, both, first.length, more.length);
        return both;
    }
}
