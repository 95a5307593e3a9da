package org.breakwater.training.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.breakwater.training.catalogue.CatalogueFile;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.catalogue.NamedOption;
import org.breakwater.training.organisations.OrganisationRow;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The training matrix has a start date, and refers only to existing courses and duties. */
class TrainingMatrixFileTest {

    private static String shipped() throws IOException {
        return new ClassPathResource("partnerships/southend/training.yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    private static CatalogueFile.Read catalogue() throws IOException {
        return CatalogueFile.read(shipped());
    }

    @Test
    void ofAnOrganisationWhoseSectorIsNotKnownWhatEverybodyNeedsIsCounted() throws IOException {
        var file = catalogue();
        var matrix = TrainingMatrixFile.read(shipped(), file).on(LocalDate.of(2026, 9, 1));
        assertThat(matrix.neededBy(OrganisationRow.UNKNOWN_KIND, Set.of(), file.courses()))
                .isNotEmpty()
                .extracting(Course::id)
                .containsAll(matrix.needs().get(TrainingMatrix.EVERYBODY));
    }

    @Test
    void theTableThatShipsAgreesWithWhatDoINeed() throws IOException {
        var file = catalogue();
        var matrix = TrainingMatrixFile.read(shipped(), file).on(LocalDate.of(2026, 9, 1));
        for (var kind : file.kinds()) {
            var each = file.duties().stream().map(duty -> Set.of(duty.id()));
            for (var duties :
                    Stream.concat(each, Stream.of(Set.<String>of(), all(file))).toList()) {
                assertThat(matrix.neededBy(kind.id(), duties, file.courses()))
                        .as("%s with %s", kind.id(), duties)
                        .isEqualTo(file.courses().stream()
                                .filter(course -> course.isNeededBy(kind.id(), duties))
                                .toList());
            }
        }
    }

    private static Set<String> all(CatalogueFile.Read file) {
        return Set.copyOf(file.duties().stream().map(NamedOption::id).toList());
    }

    @Test
    void eachTableHoldsFromItsDayUntilTheNextDoes() throws IOException {
        var two = TrainingMatrixFile.read("""
                matrix:
                  - {from: 2027-09-01, everybody: [neglect], lead: [allegations]}
                  - {from: 2026-09-01, everybody: [introduction-to-safeguarding]}
                """, catalogue());
        var courses = catalogue().courses();
        var lead = Set.of("lead");
        assertThat(two.on(LocalDate.of(2026, 8, 31)).neededBy("education", lead, courses))
                .isEmpty();
        assertThat(two.on(LocalDate.of(2027, 8, 31)).neededBy("education", lead, courses))
                .extracting(Course::id)
                .containsExactly("introduction-to-safeguarding");
        assertThat(two.on(LocalDate.of(2027, 9, 1)).neededBy("education", lead, courses))
                .extracting(Course::id)
                .containsExactly("allegations", "neglect");
        assertThat(two.on(LocalDate.of(2027, 9, 1)).neededBy("other", lead, courses))
                .as("a course counts in the kinds of work that it is for")
                .isEmpty();
    }

    @Test
    void whatIsNotThereStopsTheHouseAndIsNamed() throws IOException {
        var file = catalogue();
        assertThatThrownBy(() -> TrainingMatrixFile.read("matrix: [{from: 2026-09-01, everybody: [juggling]}]", file))
                .hasMessageContaining("“juggling”");
        assertThatThrownBy(() -> TrainingMatrixFile.read("matrix: [{from: 2026-09-01, sailor: [neglect]}]", file))
                .hasMessageContaining("“sailor”");
        assertThatThrownBy(() -> TrainingMatrixFile.read("matrix: [{everybody: [neglect]}]", file))
                .hasMessageContaining("no “from” date");
        assertThat(TrainingMatrixFile.read("kinds: []", file).all()).isEqualTo(List.of());
    }
}
