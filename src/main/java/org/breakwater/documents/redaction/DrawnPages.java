package org.breakwater.documents.redaction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a document or a picture, as pixels. Their size is checked before they are decoded. */
interface DrawnPages extends AutoCloseable {

    /** Pixels of the longer side: readable, and an A4 page at 150 dpi. */
    int LONGEST = 1_754;

    long MOST_DOTS = 40_000_000;

    int count();

    /** @param number counted from 1 */
    BufferedImage draw(int number) throws IOException;

    @Override
    void close() throws IOException;

    static DrawnPages of(byte[] bytes, String kind) throws IOException {
        return kind.equals("PDF") ? new Paper(Loader.loadPDF(bytes)) : PicturePages.of(bytes);
    }

    /** A PDF. */
    record Paper(PDDocument document) implements DrawnPages {

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
}
