package org.breakwater.web.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** CSV as programs write it: in UTF-8 or UTF-16, separated by commas, semicolons or tabs. */
final class IncomingCsv {

    private static final IncomingSheet.Unreadable NOT_UTF_8 = new IncomingSheet.Unreadable(
            "We cannot read some letters of this file, because it is not saved as UTF-8. In Excel, save it as"
                    + " “CSV UTF-8”, or send the file that ends with .xlsx");

    private static final IncomingSheet.Unreadable BROKEN = new IncomingSheet.Unreadable(
            "The quotation marks in this file do not match. Save it as CSV again, or send the file that ends with"
                    + " .xlsx");

    /** Excel writes the separator on a line of its own, does not show it, and does not count it. */
    private static final Pattern BETWEEN = Pattern.compile("\\A\"?sep=([,;\t])\"?\\R", Pattern.CASE_INSENSITIVE);

    private IncomingCsv() {}

    static IncomingSheet.Outcome read(byte[] file) {
        var words = decoded(file);
        if (words.isEmpty()) {
            return looksLikeWords(file) ? NOT_UTF_8 : IncomingSheet.NO_TABLE;
        }
        return words.get().chars().anyMatch(letter -> letter < ' ' && "\t\r\n".indexOf(letter) < 0)
                ? IncomingSheet.NO_TABLE
                : read(words.get());
    }

    private static IncomingSheet.Outcome read(String file) {
        var sheetLines = new SheetLines();
        var said = BETWEEN.matcher(file);
        var isSaid = said.find();
        var words = isSaid ? file.substring(said.end()) : file;
        var between = isSaid ? said.group(1).charAt(0) : between(words);
        try (var parser = CSVParser.parse(words, format(between))) {
            for (var line : parser) {
                if (!sheetLines.add((int) line.getRecordNumber(), line.toList())) {
                    break;
                }
            }
        } catch (CSVException | UncheckedIOException | IllegalStateException broken) {
            return BROKEN;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return sheetLines.all();
    }

    /** The separator is the one that is most frequent in the first line. */
    private static char between(String words) {
        var first = words.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        one -> first.chars().filter(letter -> letter == one).count()))
                .orElse(',');
    }

    private static CSVFormat format(char between) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(between)
                .setIgnoreEmptyLines(false)
                .get();
    }

    private static Optional<String> decoded(byte[] file) {
        var utf16 = file.length > 1 && (begins(file, 0xff, 0xfe) || begins(file, 0xfe, 0xff));
        return decoded(file, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .map(words -> words.startsWith("\ufeff") ? words.substring(1) : words);
    }

    private static boolean begins(byte[] file, int first, int second) {
        return (file[0] & 0xff) == first && (file[1] & 0xff) == second;
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    private static boolean looksLikeWords(byte[] file) {
        for (var one : file) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\r' && one != '\n') {
                return false;
            }
        }
        return true;
    }
}
