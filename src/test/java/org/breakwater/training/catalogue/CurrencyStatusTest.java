package org.breakwater.training.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A course is valid to the end of its last day, and shown as due 90 days before. */
class CurrencyStatusTest {

    private static final OptionalInt A_YEAR = OptionalInt.of(12);

    private static CurrencyStatus on(String today, String done, OptionalInt refresh) {
        return CurrencyStatus.on(LocalDate.parse(today), Optional.of(LocalDate.parse(done)), refresh);
    }

    @Test
    void itIsHeldToTheEndOfItsLastDay() {
        assertThat(on("2028-03-10", "2027-03-10", A_YEAR)).isEqualTo(CurrencyStatus.DUE_SOON);
        assertThat(on("2028-03-11", "2027-03-10", A_YEAR)).isEqualTo(CurrencyStatus.OUT_OF_DATE);
        assertThat(on("2029-02-28", "2028-02-29", A_YEAR)).as("a leap day").isEqualTo(CurrencyStatus.DUE_SOON);
        assertThat(on("2029-03-01", "2028-02-29", A_YEAR)).isEqualTo(CurrencyStatus.OUT_OF_DATE);
    }

    @Test
    void itIsDueFromNinetyDaysBefore() {
        assertThat(on("2027-12-10", "2027-03-10", A_YEAR)).as("91 days").isEqualTo(CurrencyStatus.IN_DATE);
        assertThat(on("2027-12-11", "2027-03-10", A_YEAR)).as("90 days").isEqualTo(CurrencyStatus.DUE_SOON);
    }

    @Test
    void whatHoldsForGoodIsNeverDue() {
        assertThat(on("2050-01-01", "2027-03-10", OptionalInt.empty())).isEqualTo(CurrencyStatus.IN_DATE);
        assertThat(CurrencyStatus.on(LocalDate.EPOCH, Optional.empty(), A_YEAR)).isEqualTo(CurrencyStatus.NOT_DONE);
    }
}
