package org.breakwater.mash.policenotices.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.breakwater.web.forms.Checked;
import org.junit.jupiter.api.Test;

/** Whatever the police's program writes is read, line by line, and nothing is dropped or guessed. */
class NoticeFileReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final String HEADER =
            "notice_number,incident_number,incident_date,what_happened,child_name,officer\n";

    private static PoliceNoticeFileReader.Read.Lines read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PoliceNoticeFileReader.Read.Lines read(byte[] bytes) {
        var read = PoliceNoticeFileReader.read(bytes);
        assertThat(read).isInstanceOf(PoliceNoticeFileReader.Read.Lines.class);
        return (PoliceNoticeFileReader.Read.Lines) read;
    }

    private static String no(String text) {
        var read = PoliceNoticeFileReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(read).isInstanceOf(PoliceNoticeFileReader.Read.No.class);
        return ((PoliceNoticeFileReader.Read.No) read).why();
    }

    private static List<String> names(PoliceNoticeFileReader.Read.Lines read) {
        return read.lines().stream()
                .map(line -> line.fields().get(PoliceNoticeColumn.CHILD))
                .toList();
    }

    private static String line(String child) {
        return "N1,I1,28/08/2026,Shouting," + child + ",PC Quarrie\n";
    }

    @Test
    void everyEncodingThatOfficesUse() {
        var text = HEADER + line("Zoë Ó Briain’s");
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            assertThat(names(read(text.getBytes(charset)))).containsExactly("Zoë Ó Briain’s");
        }
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(names(read(("\uFEFF" + text).getBytes(charset)))).containsExactly("Zoë Ó Briain’s");
        }
    }

    @Test
    void quotesLineBreaksSemicolonsAndTabs() {
        assertThat(names(
                        read(HEADER + "N1,I1,28/08/2026,\"He said \"\"go\"\",\r\nand left\",Tam Oakes,PC Quarrie\r\n")))
                .containsExactly("Tam Oakes");
        assertThat(names(read("sep=;\n" + (HEADER + line("Tam Oakes")).replace(',', ';'))))
                .containsExactly("Tam Oakes");
        assertThat(names(read((HEADER + line("Tam Oakes")).replace(',', '\t')))).containsExactly("Tam Oakes");
        assertThat(names(read("\"Child Name\",OFFICER,notice-number,What happened,Incident Date,colour\n"
                        + "Tam Oakes,PC Quarrie,N1,Shouting,28/08/2026,red\n")))
                .containsExactly("Tam Oakes");
    }

    @Test
    void aStrayQuotationMarkSpoilsOneLineAndNoOther() {
        var read = read(HEADER + line("One") + "N2,I2,28/08/2026,\"Shouting,Two,PC Quarrie\n" + line("Three")
                + "N4,I4,28/08/2026,\"Sh\"out,Four,PC Quarrie\n" + line("Five"));
        assertThat(names(read)).containsExactly("One", "", "Three", "", "Five");
        assertThat(read.lines().get(1).original()).contains("\"Shouting,Two,PC Quarrie");
        assertThat(read.lines().get(1).unreadable()).contains("quotation mark");
        assertThat(read.lines().get(1).number()).isEqualTo(3);
    }

    @Test
    void aLineWithOtherCellsThanTheFirstIsNeverTakenUnseen() {
        var read = read(HEADER + "N1,I1,28/08/2026,Shouting, and a slammed door,Tam Oakes,PC Quarrie\n\n,,,,,\n"
                + "N2,I2,28/08/2026,Shouting,Ivy Oakes,PC Quarrie,,,\n");
        assertThat(read.lines()).hasSize(2);
        assertThat(read.lines().getFirst().unreadable()).contains("7 cells", "6");
        assertThat(read.lines().getLast().unreadable()).isEmpty();
    }

    @Test
    void whatIsNoSuchFileSaysWhatToDo() {
        assertThat(no("PK\u0003\u0004")).contains("Save it as CSV");
        assertThat(no(" \n")).contains("empty");
        assertThat(no("a,b\n1,2\n")).contains("missing: notice_number, incident_date");
        assertThat(no(HEADER)).contains("no row");
        assertThat(no("officer," + HEADER)).contains("twice");
        assertThat(no(HEADER + line("Tam Oakes").repeat(5001))).contains("more than 5,000");
    }

    @Test
    void fiveThousandLinesAreReadInAMoment() {
        var started = System.nanoTime();
        assertThat(read(HEADER
                                + line("Tam Oakes").repeat(4000)
                                + "N,\"".concat("x\n").repeat(1000))
                        .lines())
                .hasSize(5000);
        assertThat(System.nanoTime() - started).isLessThan(20_000_000_000L);
    }

    @Test
    void daysAreReadAsInBritain() {
        for (var day : List.of("3/4/2026", "03/04/2026", "3-4-2026", "03.04.2026", "2026-04-03", "3 Apr 2026")) {
            var checked = read(HEADER + line("Tam").replace("28/08/2026", day))
                    .lines()
                    .getFirst()
                    .fields()
                    .check(TODAY);
            assertThat(checked).as(day).isInstanceOf(Checked.Good.class);
            assertThat(((Checked.Good<PoliceNoticeFields.Notice>) checked)
                            .value()
                            .on())
                    .isEqualTo(LocalDate.of(2026, 4, 3));
        }
        for (var day : List.of("04/13/2026", "31/02/2026", "2/9/2026", "yesterday", "")) {
            assertThat(read(HEADER + line("Tam").replace("28/08/2026", day))
                            .lines()
                            .getFirst()
                            .fields()
                            .check(TODAY))
                    .as(day)
                    .isInstanceOf(Checked.Bad.class);
        }
    }

    @Test
    void theDocumentNamesEveryColumn() throws IOException {
        var text = Files.readString(Path.of("docs/police-notices.md"));
        for (var column : PoliceNoticeColumn.values()) {
            assertThat(text).contains("`" + column.header() + "`");
        }
    }
}
