package org.breakwater.referencedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    private enum Kind {
        HARBOUR,
        LIGHTHOUSE
    }

    private record Mark(
            String id,
            int version,
            Kind kind,
            boolean lit,
            Duration every,
            List<String> names,
            LocalDate validFrom,
            Optional<LocalDate> validTo)
            implements DatedEntry {}

    private static List<Mark> read(String name) {
        return ReferenceData.list(ReferenceDataTest.class, name, Mark.class);
    }

    @Test
    void readsRecordsAndLeavesOutWhatMayBeLeftOut() {
        assertThat(read("marks.yaml"))
                .containsExactly(
                        new Mark(
                                "no",
                                1,
                                Kind.LIGHTHOUSE,
                                true,
                                Duration.ofDays(42),
                                List.of("Old Light", "12"),
                                LocalDate.of(2013, 4, 15),
                                Optional.of(LocalDate.of(2026, 11, 26))),
                        new Mark(
                                "no",
                                2,
                                Kind.HARBOUR,
                                false,
                                Duration.ofDays(1),
                                List.of(),
                                LocalDate.of(2026, 11, 27),
                                Optional.empty()));
    }

    @Test
    void anEntryHoldsOnItsFirstDayAndItsLast() {
        var first = read("marks.yaml").getFirst();
        assertThat(first.holdsOn(LocalDate.of(2013, 4, 14))).isFalse();
        assertThat(first.holdsOn(LocalDate.of(2013, 4, 15))).isTrue();
        assertThat(first.holdsOn(LocalDate.of(2026, 11, 26))).isTrue();
        assertThat(first.holdsOn(LocalDate.of(2026, 11, 27))).isFalse();
        assertThat(read("marks.yaml").getLast().holdsOn(LocalDate.of(2999, 1, 1)))
                .isTrue();
    }

    @Test
    void refusesWhatDoesNotFitAndNamesIt() {
        assertThatThrownBy(() -> read("unknown-field.yaml")).hasMessageContaining("colour");
        assertThatThrownBy(() -> read("missing-number.yaml")).hasMessageContaining("version");
        assertThatThrownBy(() -> read("missing-text.yaml")).hasMessageContaining("id");
        assertThatThrownBy(() -> read("unknown-kind.yaml")).hasMessageContaining("BUOY");
        assertThatThrownBy(() -> read("no-date.yaml")).hasMessageContaining("validFrom");
        assertThatThrownBy(() -> read("twice.yaml")).hasMessageContaining("duplicate key version");
        assertThatThrownBy(() -> read("not-there.yaml")).hasMessageContaining("not-there.yaml");
    }
}
