package org.breakwater.mash.policenotices.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads a file of notices line by line. A line that cannot be read, such as one with a stray quotation mark, is kept as
 * it came and affects no other; a cell may contain line breaks.
 */
public final class PoliceNoticeFileReader {

    static final int MOST_LINES = 5_000;
    private static final int MOST_LINES_OF_ONE = 50;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final List<String> physical;
    private final CSVFormat format;
    private final List<Line> lines = new ArrayList<>();
    private int next;

    private PoliceNoticeFileReader(List<String> physical, char delimiter) {
        this.physical = physical;
        this.format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    }

    /** The content of a file. */
    public sealed interface Read {

        /** @param unused headers of columns that are stored with the line but not used */
        record Lines(List<Line> lines, List<String> unused) implements Read {}

        /** It is not such a file, and why. Nothing of it is stored. */
        record No(String why) implements Read {}
    }

    /**
     * A line after the header.
     *
     * @param number of its first line in the file, from 1
     * @param fields its cells; empty ones where it could not be read
     * @param unreadable why it could not be read; empty when it could
     */
    public record Line(int number, String original, PoliceNoticeFields fields, String unreadable) {}

    public static Read read(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            return new Read.No("This is a workbook. Save it as CSV (comma separated) and import that.");
        }
        var physical = new ArrayList<>(decode(bytes).lines().toList());
        var header = 0;
        while (header < physical.size()
                && (physical.get(header).isBlank() || physical.get(header).startsWith("sep="))) {
            header++;
        }
        if (header == physical.size()) {
            return new Read.No("This file is empty.");
        }
        return new PoliceNoticeFileReader(physical, delimiter(physical.get(header))).readAll(header);
    }

    /**
     * UTF-8 or UTF-16 with a byte order mark, UTF-8 without, and otherwise windows-1252. Files with a null character
     * are rejected.
     */
    private static String decode(byte[] bytes) {
        var text = starts(bytes, 0xFF, 0xFE)
                ? new String(bytes, StandardCharsets.UTF_16LE)
                : starts(bytes, 0xFE, 0xFF) ? new String(bytes, StandardCharsets.UTF_16BE) : utf8OrWindows(bytes);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replaceAll("[\\p{Cntrl}&&[^\\t\\r\\n]]", "\uFFFD");
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String utf8OrWindows(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS);
        }
    }

    private static char delimiter(String header) {
        return List.of(',', ';', '\t').stream()
                .max((one, other) -> Long.compare(count(header, one), count(header, other)))
                .orElse(',');
    }

    private static long count(String words, char sought) {
        return words.chars().filter(one -> one == sought).count();
    }

    private Read readAll(int top) {
        var header = record(top, top + 1).orElse(List.of());
        next = top + 1;
        var columns = new EnumMap<PoliceNoticeColumn, Integer>(PoliceNoticeColumn.class);
        var unused = new ArrayList<String>();
        for (int at = 0; at < header.size(); at++) {
            var cell = header.get(at).strip();
            var column = PoliceNoticeColumn.of(cell);
            if (column.isPresent() && columns.put(column.get(), at) != null) {
                return new Read.No("The column " + column.get().header() + " is there twice.");
            }
            if (column.isEmpty() && !cell.isEmpty()) {
                unused.add(cell.length() <= 60 ? cell : cell.substring(0, 60));
            }
        }
        var missing = PoliceNoticeColumn.needed().stream()
                .filter(column -> !columns.containsKey(column))
                .map(PoliceNoticeColumn::header)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            return new Read.No("The first row must contain column headings. These are missing: " + missing + ".");
        }
        while (next < physical.size()) {
            readOne(columns, header.size());
            if (lines.size() > MOST_LINES) {
                return new Read.No("This file has more than 5,000 lines. Split it and import one part at a time.");
            }
        }
        return lines.isEmpty()
                ? new Read.No("There are no rows below the column names.")
                : new Read.Lines(List.copyOf(lines), unused.stream().limit(50).toList());
    }

    /** One record, which continues over line breaks while a quotation mark is open. */
    private void readOne(Map<PoliceNoticeColumn, Integer> columns, int width) {
        var first = next;
        var until = first + 1;
        while (isOpen(first, until) && until < physical.size() && until - first < MOST_LINES_OF_ONE) {
            until++;
        }
        var cells = isOpen(first, until) ? Optional.<List<String>>empty() : record(first, until);
        if (until - first > 1 && cells.filter(read -> read.size() == width).isEmpty()) {
            until = first + 1;
            cells = Optional.empty();
        }
        next = until;
        var original = String.join("\n", physical.subList(first, until));
        if (original.isBlank() || cells.filter(PoliceNoticeFileReader::isBlank).isPresent()) {
            return;
        }
        var fields = cells.map(read -> fields(read, columns)).orElseGet(PoliceNoticeFields::empty);
        lines.add(new Line(first + 1, original, fields, trouble(cells, width)));
    }

    private static String trouble(Optional<List<String>> cells, int width) {
        if (cells.isEmpty()) {
            return "A quotation mark is missing or extra, so we cannot tell the columns apart";
        }
        var found = cells.get().size();
        var more = found > width && isBlank(cells.get().subList(width, found));
        return found == width || more
                ? ""
                : "It has %d cells and the first row has %d, so they may be in the wrong columns"
                        .formatted(found, width);
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static PoliceNoticeFields fields(List<String> cells, Map<PoliceNoticeColumn, Integer> columns) {
        var read = new EnumMap<PoliceNoticeColumn, String>(PoliceNoticeColumn.class);
        columns.forEach((column, at) -> read.put(column, at < cells.size() ? cells.get(at) : ""));
        return PoliceNoticeFields.of(read);
    }

    private boolean isOpen(int first, int until) {
        return physical.subList(first, until).stream()
                                .mapToLong(line -> count(line, '"'))
                                .sum()
                        % 2
                == 1;
    }

    private Optional<List<String>> record(int first, int until) {
        try (var parser = CSVParser.parse(String.join("\n", physical.subList(first, until)), format)) {
            var records = parser.getRecords();
            return records.size() == 1 ? Optional.of(records.getFirst().toList()) : Optional.empty();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }
}
