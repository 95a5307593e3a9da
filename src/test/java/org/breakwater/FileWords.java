package org.breakwater;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.breakwater.library.print.Printed;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The text of a downloaded file, without what differs each time it is generated: its time, and so its length. */
final class FileWords {

    private FileWords() {}

    static String of(String type, byte[] file) {
        try {
            if (type.startsWith("application/pdf")) {
                try (var pdf = new Printed(file)) {
                    return pdf.text();
                }
            }
            return type.contains("spreadsheetml") ? ofSheets(file) : new String(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String ofSheets(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var words = new StringBuilder();
            for (var sheet : workbook.getSheets().toList()) {
                sheet.read().forEach(row -> words.append(row).append('\n'));
            }
            return words.toString();
        }
    }
}
