package org.breakwater.training.office.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.web.sheets.IncomingSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line of a file is valid, or has an error message. */
class CompletionsFileTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 20);
    private static final String HEAD = "email,name,course,completed_on\n";

    private static IncomingSheet.Read read(String words) {
        return (IncomingSheet.Read) IncomingSheet.read(words.getBytes(StandardCharsets.UTF_8));
    }

    private static CompletionsFile file(String words) {
        var read = read(words);
        return CompletionsFile.of(
                new ImportColumns(read.head()),
                read.lines(),
                said -> Optional.of(said).filter("neglect"::equals),
                TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEAD + "Ada@Nursery.example,Ada Wren,neglect,2027-03-01",
                "Completed On,Course Code,Full Name,Email\n01/03/2027,neglect,Ada Wren,ada@nursery.example",
                "First name;Last name;Score;Work email address;Course;Date\n"
                        + "Ada;Wren;97;ada@nursery.example;neglect;1 Mar 2027"
            })
    void columnsAreKnownByTheNamesThatSystemsGiveThem(String words) {
        assertThat(new ImportColumns(read(words).head()).missing()).isEmpty();
        assertThat(file(words).bad()).isEmpty();
        assertThat(file(words).good())
                .containsExactly(new CompletionsFile.Good(
                        2, "ada@nursery.example", "Ada Wren", "", "neglect", LocalDate.of(2027, 3, 1)));
    }

    @Test
    void whatNoColumnStandsForIsSaid() {
        assertThat(new ImportColumns(List.of("Who", "Score")).missing())
                .containsExactly("email", "name", "course", "completed_on");
        assertThat(new ImportColumns(List.of("email", "surname", "course", "date")).missing())
                .containsExactly("name");
    }

    @Test
    void eachBadLineIsNamedWithWhatToDo() {
        var file = file(HEAD + """
                no address,Ada Wren,neglect,2027-03-01
                ada@nursery.example,Ada Wren,negelct,2027-03-01
                ada@nursery.example,Ada Wren,neglect,2027-03-21
                ada@nursery.example,Ada Wren,neglect,sometime
                ada@nursery.example,Ada Wren,neglect,2007-03-01
                ada@nursery.example,Ada Wren,neglect,2027-03-20
                ADA@nursery.example,A. Wren,neglect,20/03/2027
                ,,x,
                """);
        assertThat(file.good()).extracting(CompletionsFile.Good::number).containsExactly(7);
        assertThat(file.bad())
                .extracting(ImportFault::number, ImportFault::said)
                .containsExactly(
                        tuple(2, "no address"),
                        tuple(3, "negelct"),
                        tuple(4, "2027-03-21"),
                        tuple(5, "sometime"),
                        tuple(6, "2007-03-01"),
                        tuple(8, "ada@nursery.example"),
                        tuple(9, ""),
                        tuple(9, "x"),
                        tuple(9, ""));
        assertThat(file.bad().get(5).why()).isEqualTo("This repeats row 7. Remove one of them");
        assertThat(file.bad()).allSatisfy(line -> assertThat(line.why()).isNotBlank());
    }

    @Test
    void aNameOverTwoLinesIsOneName() {
        assertThat(file(HEAD + "ada@nursery.example,\"Ada\r\n\tWren\",neglect,2027-03-01")
                        .good())
                .extracting(CompletionsFile.Good::name)
                .containsExactly("Ada Wren");
    }

    @Test
    void ofAVeryLongCellTheBeginningIsShown() {
        var line = new ImportFault(2, "😀".repeat(100), "Mend it");
        assertThat(line.saidInShort()).isEqualTo("😀".repeat(80) + "…");
    }
}
