package org.breakwater.frontdoor.addresses;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The council's file: CSV in UTF-8 whose first line names the columns {@code address} and {@code postcode}, and
 * {@code ward} if the council says in which ward each postcode is.
 */
final class AddressFile {

    private static final int LONGEST = 300;
    private static final String ADDRESS = "address";
    private static final String POSTCODE = "postcode";
    private static final String WARD = "ward";

    private final List<Line> good = new ArrayList<>();
    private final List<String> bad = new ArrayList<>();

    private AddressFile() {}

    /** @param ward empty if the file does not give it */
    record Line(String postcode, String address, String ward) {}

    /** The valid lines. */
    List<Line> good() {
        return good;
    }

    /** The error of each other line. */
    List<String> bad() {
        return bad;
    }

    static AddressFile read(Reader file) throws IOException {
        var read = new AddressFile();
        try (var parser = CSVParser.parse(file, format())) {
            var columns =
                    parser.getHeaderNames().stream().map(String::toLowerCase).toList();
            if (!columns.contains(ADDRESS) || !columns.contains(POSTCODE)) {
                read.bad.add("Line 1: name the columns address and postcode");
                return read;
            }
            for (var line : parser) {
                read.take(line);
            }
        } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException broken) {
            read.bad.add("After %,d lines the file cannot be read: check its quotation marks".formatted(read.count()));
        }
        return read;
    }

    private int count() {
        return good.size() + bad.size();
    }

    private void take(CSVRecord line) {
        var number = line.getRecordNumber() + 1;
        if (!line.isConsistent()) {
            bad.add("Line %,d: it does not have as many columns as the first line".formatted(number));
            return;
        }
        var address = line.get(ADDRESS).strip().replaceAll("\\s+", " ");
        var postcode = Postcode.read(line.get(POSTCODE));
        var ward = line.isMapped(WARD) ? line.get(WARD).strip().replaceAll("\\s+", " ") : "";
        if (address.isEmpty() || address.length() > LONGEST) {
            bad.add("Line %,d: the address must have 1 to %d letters".formatted(number, LONGEST));
        } else if (postcode.isEmpty()) {
            bad.add("Line %,d: this is not a full postcode".formatted(number));
        } else if (!ward.isEmpty() && !WardName.isOne(ward)) {
            bad.add("Line %,d: the ward must %s".formatted(number, WardName.RULE));
        } else {
            good.add(new Line(postcode.get(), address, ward));
        }
    }

    private static CSVFormat format() {
        return CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .get();
    }
}
