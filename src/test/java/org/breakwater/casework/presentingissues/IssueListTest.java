package org.breakwater.casework.presentingissues;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.partnership.profile.ProfileReader;
import org.junit.jupiter.api.Test;

/** The list is data: it has a source, it is complete, and what was recorded from it can always be read. */
class IssueListTest {

    private final IssueList list = IssueList.latest();

    /** The factors at the end of assessment of the collection 2025 to 2026, without the two retired ones. */
    private static final List<String> CENSUS = List.of(
            "1A", "1B", "1C", "2A", "2B", "2C", "3A", "3B", "3C", "4A", "4B", "4C", "5A", "5B", "5C", "6A", "6B", "6C",
            "7A", "8B", "8C", "8D", "8E", "8F", "9A", "10A", "11A", "12A", "13A", "14A", "15A", "16A", "17A", "18B",
            "18C", "19B", "19C", "20", "21", "22A", "23A", "24A");

    @Test
    void everyFactorOfTheCensusCanBeChosen() {
        assertThat(list.issues().flatMap(issue -> issue.census().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(CENSUS);
    }

    @Test
    void everyKindOfHarmOfTheProfileCanBeChosenAndNoOther() throws IOException {
        var profile = ProfileReader.read("southend.yaml", Files.readString(Path.of("partnerships/southend.yaml")));
        assertThat(list.issues().flatMap(issue -> issue.harm().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        profile.kindsOfHarm().stream().map(harm -> harm.id()).toList());
    }

    @Test
    void noIdServesTwoThings() {
        assertThat(list.issues().map(PresentingIssue::id)).doesNotHaveDuplicates();
        assertThat(list.groups()).extracting(IssueGroup::id).doesNotHaveDuplicates();
    }

    @Test
    void itSaysWhereItComesFromAndWhatIsToBeConfirmed() {
        assertThat(list.source()).contains("children in need census 2025 to 2026", "need the partnership’s agreement");
    }

    @Test
    void whatWasRecordedBeforeTheFirstListAndFromOneThatIsGoneCanBeRead() {
        assertThat(IssueList.on(LocalDate.of(2020, 1, 1)).version()).isEqualTo(1);
        assertThat(IssueList.of(99)).isEqualTo(list);
        assertThat(IssueList.nameOfGroup("gone")).isEqualTo("gone");
    }

    @Test
    void whereTheCensusHasNoCodeNoneIsInvented() {
        assertThat(list.find("online-grooming").flatMap(PresentingIssue::census))
                .isEqualTo(Optional.empty());
        assertThat(list.find("neglect-medical").orElseThrow().withCode()).isEqualTo("Neglect: health care (16A)");
    }
}
