package org.breakwater.training.office.trainers;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trainer has a name, and an address that proves who they are. */
class TrainerFormTest {

    private static final TrainerForm GOOD =
            Filled.with(Filled.empty(TrainerForm.class), "name=Tamsin Reed&email=tamsin@reed.example");

    @Test
    void oneWithAnAddressIsTaken() {
        assertThat(GOOD.check(true).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name= | name | Enter their name
            email= | email | Enter their email address
            email=tamsin | email | Enter an email address in the correct format, like name@example.org
            """)
    void aNewOneIsReached(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(true), field, message);
    }
}
