package org.breakwater.training.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.breakwater.training.catalogue.CurrencyStatus;
import org.junit.jupiter.api.Test;

/** A lead who looks for what is outstanding must not read that what is in date is not required. */
class ComplianceGridTest {

    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BRAM = new UUID(0, 2);
    private static final UUID DARA = new UUID(0, 3);

    private static ComplianceLine line(UUID id, String name, String course, CurrencyStatus held) {
        return new ComplianceLine(
                id, name, "Pebble", Set.of(), course, course, held, Optional.empty(), Optional.empty());
    }

    @Test
    void thoseWhoAreShownHaveTheWholeOfWhatTheyNeed() {
        var all = new ComplianceFigures(
                new UUID(0, 9),
                "Pebble",
                "school",
                3,
                0,
                List.of(
                        line(ADA, "Ada Wren", "Introduction", CurrencyStatus.NOT_DONE),
                        line(ADA, "Ada Wren", "Safer recruitment", CurrencyStatus.IN_DATE),
                        line(BRAM, "Bram Teal", "Safer recruitment", CurrencyStatus.OUT_OF_DATE),
                        line(DARA, "Dara Finch", "Introduction", CurrencyStatus.IN_DATE)));
        var grid = ComplianceGrid.of(all, new ComplianceForm("", "", ComplianceForm.OUTSTANDING));
        assertThat(grid.courses()).containsExactly("Introduction", "Safer recruitment");
        assertThat(grid.people()).extracting(ComplianceGrid.Person::name).containsExactly("Ada Wren", "Bram Teal");
        assertThat(grid.people().getFirst().of("Safer recruitment"))
                .get()
                .extracting(ComplianceLine::held)
                .isEqualTo(CurrencyStatus.IN_DATE);
        assertThat(grid.people().getLast().of("Introduction")).isEmpty();
    }
}
