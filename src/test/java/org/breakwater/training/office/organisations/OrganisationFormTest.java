package org.breakwater.training.office.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.training.catalogue.NamedOption;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organisation has a name and a sector. */
class OrganisationFormTest {

    private static final OrganisationForm GOOD =
            Filled.with(Filled.empty(OrganisationForm.class), "name=Pebble Nursery&kind=childcare");

    @Test
    void aNurseryIsTaken() {
        assertThat(GOOD.check(List.of(new NamedOption("childcare", "Childcare")))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name= | name | Enter a name
            kind=circus | kind | Select a sector
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(
                Filled.with(GOOD, typed).check(List.of(new NamedOption("childcare", "Childcare"))), field, message);
    }
}
