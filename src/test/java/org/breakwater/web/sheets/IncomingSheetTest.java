package org.breakwater.web.sheets;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breakwater.documents.Samples;
import org.breakwater.web.sheets.IncomingSheet.Line;
import org.breakwater.web.sheets.IncomingSheet.Read;
import org.breakwater.web.sheets.IncomingSheet.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An uploaded table is read whole or not at all, and its sender is told what to do. */
class IncomingSheetTest {

    private static Read read(String words) {
        return (Read) IncomingSheet.read(words.getBytes(UTF_8));
    }

    private static String refusal(byte[] file) {
        return IncomingSheet.read(file) instanceof Unreadable(var why) ? why : "It was read";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,on\r\n\"Wren, Ada\",2027-03-01\r\n",
                "name;on\n\"Wren, Ada\";2027-03-01",
                "name\ton\rWren, Ada\t2027-03-01\r",
                "sep=;\r\nname;on\r\nWren, Ada;2027-03-01\r\n",
                "\ufeffSEP=,\nname,on\n\"Wren, Ada\",2027-03-01\n",
                "\ufeffname,on\n\"Wren, Ada\",2027-03-01\n\n"
            })
    void csvIsReadAsProgramsWriteIt(String words) {
        assertThat(read(words))
                .isEqualTo(new Read(List.of("name", "on"), List.of(new Line(2, List.of("Wren, Ada", "2027-03-01")))));
    }

    @Test
    void theUnicodeTextOfExcelIsReadToo() {
        assertThat(IncomingSheet.read("\ufeffname\ton\nŁucja\t2027-03-01".getBytes(UTF_16LE)))
                .isEqualTo(new Read(List.of("name", "on"), List.of(new Line(2, List.of("Łucja", "2027-03-01")))));
    }

    @Test
    void linesAreCountedAsASpreadsheetShowsThem() {
        var read = read("name,on\n\n\"two\nlines\",x\n,\nlast");
        assertThat(read.lines())
                .containsExactly(new Line(3, List.of("two\nlines", "x")), new Line(5, List.of("last", "")));
    }

    @Test
    void anExcelFileIsReadWithItsDays() {
        var sheet = new Sheet<String>(
                "People",
                List.of(
                        new Sheet.Column<>("name", SheetCell::text),
                        new Sheet.Column<>("on", name -> SheetCell.day(LocalDate.of(2027, 3, 1))),
                        new Sheet.Column<>("number", name -> new SheetCell.Count(45))));
        assertThat(IncomingSheet.read(sheet.excel(List.of("=1", "Łucja 😀"))))
                .isEqualTo(new Read(
                        List.of("name", "on", "number"),
                        List.of(
                                new Line(2, List.of("=1", "2027-03-01", "45")),
                                new Line(3, List.of("Łucja 😀", "2027-03-01", "45")))));
    }

    @Test
    void whatIsNoTableIsSaid() throws java.io.IOException {
        assertThat(refusal(new byte[0])).contains("The file is empty");
        assertThat(refusal(" \n,,\n".getBytes(UTF_8))).contains("The file is empty");
        assertThat(refusal(Samples.jpeg())).contains("The selected file must be a CSV file or an Excel file");
        assertThat(refusal("%PDF-1.7\n".getBytes(UTF_8))).contains("The selected file must be a CSV");
        assertThat(refusal("PK is how this text begins".getBytes(UTF_8))).contains("The selected file must be a CSV");
        assertThat(refusal(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}))
                .contains("an old Excel file");
        assertThat(refusal(new byte[IncomingSheet.MOST_BYTES + 1])).contains("more than 5 MB");
    }

    @Test
    void lettersOfAnotherAgeAreSaid() {
        assertThat(refusal("name,on\nZoë Müller,2027-03-01".getBytes(Charset.forName("windows-1252"))))
                .contains("not saved as UTF-8", "CSV UTF-8");
    }

    @Test
    void quotationMarksThatDoNotMatchAreSaid() {
        assertThat(refusal("name,on\n\"Wren,2027-03-01\nTeal,2027-03-01".getBytes(UTF_8)))
                .contains("quotation marks");
    }

    @Test
    void tenThousandLinesAreReadAndNoMore() {
        assertThat(read("name\n" + lines(10_000)).lines()).hasSize(10_000);
        assertThat(refusal(("name\n" + lines(10_001)).getBytes(UTF_8))).contains("more than 10,000 rows");
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(n -> "Ada Wren " + n).collect(Collectors.joining("\n"));
    }

    @Test
    void aLineWithTooMuchIsNamed() {
        assertThat(refusal(("name\n" + "x".repeat(2_001)).getBytes(UTF_8))).contains("Line 2 has more");
        assertThat(refusal(("name\n" + ",".repeat(100)).getBytes(UTF_8))).contains("Line 2 has more");
    }
}
