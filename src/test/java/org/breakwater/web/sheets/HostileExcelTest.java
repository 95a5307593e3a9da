package org.breakwater.web.sheets;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.breakwater.web.sheets.IncomingSheet.Line;
import org.breakwater.web.sheets.IncomingSheet.Read;
import org.breakwater.web.sheets.IncomingSheet.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hostile file takes no memory and no time, and its sender is told what to do. */
class HostileExcelTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String ROW = "<row><c t=\"inlineStr\"><is><t>name</t></is></c></row>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    HostileExcelTest() {
        part("[Content_Types].xml", """
                <Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.\
                openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                <Override PartName="/xl/strings.xml" ContentType="application/vnd.\
                openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""");
        part("xl/workbook.xml", """
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        part("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""");
        part("xl/strings.xml", "<sst><si><t>name</t></si><si><t>Ada Wren</t></si></sst>");
        part("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    }

    private void part(String name, String words) {
        parts.put(name, words.getBytes(UTF_8));
    }

    private void rows(String words) {
        part(SHEET, "<worksheet><sheetData>" + words + "</sheetData></worksheet>");
    }

    private byte[] file() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private String refusal() throws IOException {
        var file = file();
        assertThat(file).as("small enough to be sent").hasSizeLessThan(IncomingSheet.MOST_BYTES);
        return IncomingSheet.read(file) instanceof Unreadable(var why) ? why : "It was read";
    }

    @Test
    void aGoodFileOfTheSameKindIsRead() throws IOException {
        rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>on</t></is></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"s\"> <v>1</v> </c><c r=\"B4\" s=\"0\"><v>46447</v></c></row>");
        assertThat(IncomingSheet.read(file()))
                .isEqualTo(new Read(List.of("name", "on"), List.of(new Line(4, List.of("Ada Wren", "2027-03-01")))));
    }

    /** An error in one cell is reported with its line. */
    @Test
    void aNumberThatIsNoDayIsShownAsItStands() throws IOException {
        rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"0\"><v>46447</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" s=\"0\"><v>99999999999</v></c></row>");
        assertThat(IncomingSheet.read(file()))
                .isInstanceOfSatisfying(
                        Read.class,
                        read -> assertThat(read.lines())
                                .extracting(Line::cells)
                                .containsExactly(List.of("2027-03-01"), List.of("99999999999")));
    }

    @Test
    void aFileThatUnpacksToMuchMoreIsNotUnpacked() throws IOException {
        rows(ROW);
        parts.put("xl/media/image1.png", new byte[ExcelInspection.MOST_UNPACKED]);
        assertThat(refusal()).contains("too much in this Excel file");
    }

    @Test
    void manyPartsAreTooMuch() throws IOException {
        rows(ROW);
        for (int n = 0; n <= ExcelInspection.MOST_PARTS; n++) {
            part("xl/" + n, "");
        }
        assertThat(refusal()).contains("too much in this Excel file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row><c r=\"&#90;&#90;&#90;&#90;&#90;&#90;1\"><v>1</v></c></row>",
                "<row><c r=\"$ZZZZZZ$1\"><v>1</v></c>",
                "<row><c t=\"s\"><v>2000000000</v></c></row>",
                "<row><c t=\"s\"><v>2</v></c></row>",
                "<row><c t=\"s\"><v>20<x>00000</x>000</v></c></row>",
                "<row><c t=\"s\"><v>2000000000</v><<<",
                "<row><c t=\"s\"><c t=\"n\"><v>2000000000</v></c></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c t=\"zz\"><v>1</v></c></row>",
                "<row><c s=\"-1\"><v>1</v></c></row>",
                "<row r=\"no number\"><c><v>1</v></c></row>"
            })
    void aCellThatWouldTakeAllTheRoomIsNotRead(String rows) throws IOException {
        rows(rows);
        assertThat(refusal()).contains("The selected file must be a CSV file or an Excel file");
    }

    @Test
    void itDoesNotHelpToCallTheSheetAPictureOrToWriteItOtherwise() throws IOException {
        part("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="rId1" Target="media/image1.png"/></Relationships>""");
        parts.put(
                "xl/media/image1.png",
                ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row><c r=\"ZZZZZZ1\"/></row>"
                                + "</sheetData></worksheet>")
                        .getBytes(UTF_16));
        assertThat(refusal()).contains("The selected file must be a CSV file or an Excel file");
    }

    @Test
    void halfAMillionCellsAreTooMany() throws IOException {
        rows("<row>" + "<c/>".repeat(ExcelInspection.MOST_CELLS + 1) + "</row>");
        assertThat(refusal()).contains("too much in this Excel file");
    }

    @Test
    void aNumberOfAMillionDigitsIsNotWorkedOut() throws IOException {
        rows("<row><c><v>" + "7".repeat(1_000_000) + "</v></c></row>");
        assertThat(refusal()).contains("too much in this Excel file");
    }

    @Test
    void formulasAreNotRead() throws IOException {
        rows(ROW + "<row><c><f>1+1</f><v>2</v></c></row>");
        assertThat(refusal()).contains("There are formulas in this Excel file");
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        part(SHEET, """
                <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><worksheet><sheetData><row>
                <c t="inlineStr"><is><t>name&e;</t></is></c></row></sheetData></worksheet>""");
        assertThat(refusal()).contains("The selected file must be a CSV file or an Excel file");
    }

    @Test
    void aWorkbookWithoutASheetIsNoTable() throws IOException {
        part("xl/workbook.xml", "<workbook><sheets/></workbook>");
        assertThat(refusal()).contains("The selected file must be a CSV file or an Excel file");
        parts.clear();
        part("word/document.xml", "<document/>");
        assertThat(refusal()).contains("The selected file must be a CSV file or an Excel file");
    }
}
