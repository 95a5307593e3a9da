package org.breakwater.web.sheets;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Inspects an Excel file before the library parses it. That library allocates as many columns as a cell reference
 * claims, and as many shared strings as a count claims: a file of a few hundred bytes could crash the program. Every
 * part is decompressed and parsed here with the same parsers as the library's, so that it meets nothing unchecked.
 */
final class ExcelInspection {

    /** In bytes, of everything in the file. */
    static final int MOST_UNPACKED = 20 * 1024 * 1024;

    static final int MOST_PARTS = 500;
    static final int MOST_CELLS = 500_000;

    /** In characters, of a cell's text: more than Excel itself allows. */
    private static final int MOST_LETTERS = 32_767;

    /** In characters, of a shared string index, including whitespace around it. */
    private static final int MOST_IN_A_NUMBER = 100;

    /** A cell reference, such as B12. Three letters are 18,278 columns. */
    private static final Pattern PLACE = Pattern.compile("\\$?[A-Za-z]{1,3}\\$?\\d{1,7}");

    /** An index into the shared strings. */
    private static final Pattern WORD = Pattern.compile("\\d{1,7}");

    private static final IncomingSheet.Unreadable TOO_MUCH = new IncomingSheet.Unreadable(
            "There is too much in this Excel file. Copy the table into a new file, and send that");

    private static final IncomingSheet.Unreadable FORMULA = new IncomingSheet.Unreadable(
            "There are formulas in this Excel file. Copy the table, paste it as values into a new file, and send that");

    private static final XMLInputFactory XML = factory();

    private final byte[] file;
    private int unpacked;
    private int cells;
    private int words;
    private int mostWord = -1;

    /** The text read so far of the current cell; null outside of one. */
    private @Nullable StringBuilder inCell;

    private boolean countsAWord;

    ExcelInspection(byte[] file) {
        this.file = file;
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        return factory;
    }

    /** Why it is rejected; empty if it is accepted. */
    Optional<IncomingSheet.Unreadable> suspicious() throws IOException {
        if (ZipOpening.isTooMuch(file, MOST_PARTS)) {
            return Optional.of(TOO_MUCH);
        }
        try (var zip = ZipOpening.open(file)) {
            for (var all = zip.getEntries(); all.hasMoreElements(); ) {
                var found = suspicious(zip, all.nextElement());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return mostWord < words ? Optional.empty() : Optional.of(IncomingSheet.NO_TABLE);
    }

    private Optional<IncomingSheet.Unreadable> suspicious(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        byte[] part;
        try (var stream = zip.getInputStream(entry)) {
            part = stream.readNBytes(MOST_UNPACKED - unpacked + 1);
        }
        unpacked += part.length;
        return unpacked > MOST_UNPACKED ? Optional.of(TOO_MUCH) : suspicious(part);
    }

    /** The library does not read beyond the point at which it cannot be parsed either. */
    private Optional<IncomingSheet.Unreadable> suspicious(byte[] part) {
        inCell = null;
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            var found = Optional.<IncomingSheet.Unreadable>empty();
            while (found.isEmpty() && reader.hasNext()) {
                found = switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begins(reader);
                    case XMLStreamConstants.END_ELEMENT -> ends(reader);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        says(reader);
                    default -> found;
                };
            }
            return found;
        } catch (XMLStreamException | RuntimeException noXml) {
            return Optional.empty();
        }
    }

    private Optional<IncomingSheet.Unreadable> begins(XMLStreamReader reader) {
        return switch (reader.getLocalName()) {
            case "c" -> beginsACell(reader);
            case "f" -> inCell == null ? Optional.empty() : Optional.of(FORMULA);
            case "si" -> {
                words++;
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Optional<IncomingSheet.Unreadable> beginsACell(XMLStreamReader reader) {
        var place = reader.getAttributeValue(null, "r");
        if (inCell != null || place != null && !PLACE.matcher(place).matches()) {
            return Optional.of(IncomingSheet.NO_TABLE);
        }
        inCell = new StringBuilder();
        countsAWord = "s".equals(reader.getAttributeValue(null, "t"));
        return ++cells > MOST_CELLS ? Optional.of(TOO_MUCH) : Optional.empty();
    }

    private Optional<IncomingSheet.Unreadable> ends(XMLStreamReader reader) {
        if (reader.getLocalName().equals("c")) {
            inCell = null;
        }
        return Optional.empty();
    }

    /** An index is checked while it is read, because the library does not wait for the end of the cell. */
    private Optional<IncomingSheet.Unreadable> says(XMLStreamReader reader) {
        if (inCell == null) {
            return Optional.empty();
        }
        inCell.append(reader.getText());
        if (inCell.length() > (countsAWord ? MOST_IN_A_NUMBER : MOST_LETTERS)) {
            return Optional.of(TOO_MUCH);
        }
        var said = countsAWord ? inCell.toString().strip() : "";
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (!WORD.matcher(said).matches()) {
            return Optional.of(IncomingSheet.NO_TABLE);
        }
        mostWord = Math.max(mostWord, Integer.parseInt(said));
        return Optional.empty();
    }
}
