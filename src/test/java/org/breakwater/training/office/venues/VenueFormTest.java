package org.breakwater.training.office.venues;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A venue has a name, an address and a capacity. */
class VenueFormTest {

    private static final VenueForm GOOD =
            Filled.with(Filled.empty(VenueForm.class), "name=Mudlark Hall&address=1 Tern Close&holds=40");

    @Test
    void aHallIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name= | name | Enter the venue name
            address= | address | Enter an address
            holds= | holds | Enter the capacity
            holds=many | holds | Capacity must be a number from 1 to 500
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
