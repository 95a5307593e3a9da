package org.breakwater.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The columns of a file are declared once, and both formats have the same. */
class SheetTest {

    private static final Instant SUMMER = Instant.parse("2027-06-30T23:30:00Z");

    private static final Sheet<String> SHEET = new Sheet<>(
            "People",
            List.of(
                    new Sheet.Column<>("name", SheetCell::text),
                    new Sheet.Column<>("on", name -> SheetCell.day(LocalDate.of(2027, 3, 1))),
                    new Sheet.Column<>("at", name -> SheetCell.moment(SUMMER)),
                    new Sheet.Column<>("count", name -> new SheetCell.Count(7)),
                    new Sheet.Column<>("fee_gbp", name -> new SheetCell.Money(2505)),
                    new Sheet.Column<>("left", name -> SheetCell.day(null))));

    private static List<Row> rows(String name) throws IOException {
        var file = new ByteArrayInputStream(SHEET.excel(List.of(name)));
        try (var book = new ReadableWorkbook(file, new ReadingOptions(true, false))) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void csvHasWordsInQuotesAndEverythingElseWithout() {
        assertThat(SHEET.csv(List.of("Ada Wren"))).isEqualTo("""
                "name","on","at","count","fee_gbp","left"\r
                "Ada Wren",2027-03-01,2027-07-01T00:30:00,7,25.05,\r
                """);
    }

    @Test
    void excelHasDaysAsDaysAndTheClockOfLondon() throws IOException {
        var rows = rows("Ada Wren");
        assertThat(rows.getFirst().getCellText(0)).isEqualTo("name");
        var line = rows.getLast();
        assertThat(line.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(line.getCell(1).getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(line.getCell(1).asDate()).isEqualTo(LocalDateTime.of(2027, 3, 1, 0, 0));
        assertThat(line.getCell(2).getDataFormatString()).isEqualTo("yyyy-mm-dd hh:mm");
        assertThat(line.getCell(2).asDate()).isEqualTo(LocalDateTime.of(2027, 7, 1, 0, 30));
        assertThat(line.getCell(3).asNumber()).isEqualByComparingTo("7");
        assertThat(line.getCell(4).asNumber()).isEqualByComparingTo("25.05");
        assertThat(line.hasCell(5)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x.example\")",
                "+1",
                "-1",
                "@x",
                "\t=1",
                "\r=1",
                "00123",
                "a;b,c",
                "said \"no\"\nand left",
                "Łukasz 😀 Ó Briain",
                "<b>&amp;",
                "  two before and two after  "
            })
    void whatSomebodyWroteIsWordsAndWhole(String name) throws IOException {
        var cell = rows(name).getLast().getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getDataFormatString()).isNull();
        assertThat(cell.asString().replace("\r", "")).isEqualTo(name.replace("\r", ""));
        assertThat(SHEET.csv(List.of(name))).contains("\r\n\"" + (isHarmless(name) ? "" : "'"));
    }

    private static boolean isHarmless(String name) {
        return "=+-@\t\r".indexOf(name.charAt(0)) < 0;
    }

    @Test
    void lettersThatLookLikeAnEscapeOfExcelStayAsTheyAre() throws IOException {
        assertThat(rows("_x0041_").getLast().getCellText(0)).isEqualTo("_x005F_x0041_");
    }

    @Test
    void noCellIsLongerThanExcelTakes() throws IOException {
        assertThat(rows("x".repeat(40_000)).getLast().getCellText(0)).hasSize(32_767);
    }
}
