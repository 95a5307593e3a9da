package org.breakwater.documents.drawing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a paper or the one of a picture, as dots. How large they become is asked before they are unpacked. */
interface Pages extends AutoCloseable {

    /** Dots of the longer side: good to read, and a page of paper at 150 to the inch. */
    int LONGEST = 1_754;

    long MOST_DOTS = 40_000_000;

    int count();

    /** @param number counted from 1 */
    BufferedImage draw(int number) throws IOException;

    @Override
    void close() throws IOException;

    static Pages of(byte[] bytes, String kind) throws IOException {
        return kind.equals("PDF") ? new Paper(Loader.loadPDF(bytes)) : new Picture(bytes);
    }

    /** A PDF. */
    record Paper(PDDocument document) implements Pages {

        private static final int DEPTH = 4;

        @Override
        public int count() {
            return document.getNumberOfPages();
        }

        @Override
        public BufferedImage draw(int number) throws IOException {
            var page = document.getPage(number - 1);
            mustBeSmall(page.getResources(), DEPTH);
            var box = page.getCropBox();
            var longer = Math.max(1f, Math.max(box.getWidth(), box.getHeight()));
            return new PDFRenderer(document).renderImage(number - 1, Math.min(4f, LONGEST / longer), ImageType.RGB);
        }

        private static void mustBeSmall(PDResources resources, int depth) throws IOException {
            if (resources == null || depth == 0) {
                return;
            }
            for (COSName name : resources.getXObjectNames()) {
                switch (resources.getXObject(name)) {
                    case PDImageXObject image
                    when (long) image.getWidth() * image.getHeight() > MOST_DOTS ->
                        throw new IOException("A picture in it is too large");
                    case PDFormXObject form -> mustBeSmall(form.getResources(), depth - 1);
                    case null, default -> {}
                }
            }
        }

        @Override
        public void close() throws IOException {
            document.close();
        }
    }

    /** One picture, as large as a page at most. */
    @SuppressWarnings("ArrayRecordComponent")
    record Picture(byte[] bytes) implements Pages {

        @Override
        public int count() {
            return 1;
        }

        @Override
        public BufferedImage draw(int number) throws IOException {
            try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
                var readers = ImageIO.getImageReaders(stream);
                if (!readers.hasNext()) {
                    throw new IOException("No reader for it");
                }
                var reader = readers.next();
                try {
                    reader.setInput(stream, true, true);
                    return plain(read(reader));
                } finally {
                    reader.dispose();
                }
            }
        }

        private static BufferedImage read(ImageReader reader) throws IOException {
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > MOST_DOTS) {
                throw new IOException("It is too large");
            }
            var how = reader.getDefaultReadParam();
            var each = Math.max(1, Math.max(width, height) / LONGEST);
            how.setSourceSubsampling(each, each, 0, 0);
            return reader.read(0, how);
        }

        /** On white, and in the colours of screens: what is clear in a picture must not hide something. */
        private static BufferedImage plain(BufferedImage read) {
            var to = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            var pen = to.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, to.getWidth(), to.getHeight());
            pen.drawImage(read, 0, 0, null);
            pen.dispose();
            return to;
        }

        @Override
        public void close() {}
    }
}
