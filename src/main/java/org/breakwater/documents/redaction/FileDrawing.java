package org.breakwater.documents.redaction;

import java.io.IOException;
import java.util.List;

/** Opens a file as pages, temporarily. */
public final class FileDrawing {

    private FileDrawing() {}

    /** It has more pages than are rendered. */
    public static final class TooMany extends IOException {
        private static final long serialVersionUID = 1;
    }

    public static int count(byte[] bytes, String type) throws IOException {
        try (var pages = open(bytes, type)) {
            return pages.count();
        }
    }

    public static byte[] page(byte[] bytes, String type, int number) throws IOException {
        try (var pages = open(bytes, type)) {
            if (number < 1 || number > pages.count()) {
                throw new IOException("No such page");
            }
            return RedactionPen.withGrid(pages.draw(number));
        }
    }

    public static byte[] copy(byte[] bytes, String type, List<RedactionBox> boxes, int most) throws IOException {
        try (var pages = open(bytes, type)) {
            if (pages.count() > most) {
                throw new TooMany();
            }
            return RedactionPen.copy(pages, boxes);
        }
    }

    private static DrawnPages open(byte[] bytes, String type) throws IOException {
        return DrawnPages.of(bytes, type.equals("application/pdf") ? "PDF" : "");
    }
}
