package org.breakwater.documents.redaction;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * Renders every page as an image, with the redactions already in it, into a PDF that contains nothing else: no text, no
 * layers, no annotations, no metadata. There is nothing under a redaction.
 */
final class RedactionPen {

    private static final float POINTS_OF_A_DOT = 72f / 150f;
    private static final float QUALITY = 0.8f;

    private RedactionPen() {}

    static byte[] copy(DrawnPages pages, List<RedactionBox> boxes) throws IOException {
        try (var paper = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int number = 1; number <= pages.count(); number++) {
                add(paper, blackened(pages.draw(number), number, boxes));
            }
            paper.save(out);
            return out.toByteArray();
        }
    }

    private static BufferedImage blackened(BufferedImage page, int number, List<RedactionBox> boxes) {
        var pen = page.createGraphics();
        pen.setColor(Color.BLACK);
        for (var box : boxes) {
            if (box.page() == number) {
                var left = at(box.left(), RedactionBox.COLUMNS, page.getWidth());
                var top = at(box.top(), RedactionBox.ROWS, page.getHeight());
                pen.fillRect(
                        left,
                        top,
                        at(box.right() + 1, RedactionBox.COLUMNS, page.getWidth()) - left,
                        at(box.bottom() + 1, RedactionBox.ROWS, page.getHeight()) - top);
            }
        }
        pen.dispose();
        return page;
    }

    private static void add(PDDocument paper, BufferedImage page) throws IOException {
        var width = page.getWidth() * POINTS_OF_A_DOT;
        var height = page.getHeight() * POINTS_OF_A_DOT;
        var sheet = new PDPage(new PDRectangle(width, height));
        paper.addPage(sheet);
        try (var content = new PDPageContentStream(paper, sheet)) {
            content.drawImage(JPEGFactory.createFromImage(paper, page, QUALITY), 0, 0, width, height);
        }
    }

    /** A page with the grid by which its parts are named. */
    static byte[] withGrid(BufferedImage page) throws IOException {
        var pen = page.createGraphics();
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, Math.max(9, page.getWidth() / 60)));
        for (int row = 0; row < RedactionBox.ROWS; row++) {
            for (int column = 0; column < RedactionBox.COLUMNS; column++) {
                square(pen, page, column, row);
            }
        }
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(page, "jpg", out);
        return out.toByteArray();
    }

    private static void square(Graphics2D pen, BufferedImage page, int column, int row) {
        var left = at(column, RedactionBox.COLUMNS, page.getWidth());
        var top = at(row, RedactionBox.ROWS, page.getHeight());
        pen.setColor(new Color(0, 96, 112, 160));
        pen.drawRect(left, top, page.getWidth() / RedactionBox.COLUMNS, page.getHeight() / RedactionBox.ROWS);
        var name = RedactionBox.name(column, row);
        var width = pen.getFontMetrics().stringWidth(name);
        pen.setColor(new Color(255, 255, 255, 190));
        pen.fillRect(left + 1, top + 1, width + 4, pen.getFontMetrics().getHeight());
        pen.setColor(new Color(0, 64, 80));
        pen.drawString(name, left + 3, top + pen.getFontMetrics().getAscent());
    }

    private static int at(int step, int steps, int length) {
        return (int) Math.round(step * (double) length / steps);
    }
}
