package org.breakwater.casework.safecontact.externalteams;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person who told another team of a new rule says whom they told. */
class ExternalTeamFormTest {

    private static final ExternalTeamForm GOOD =
            Filled.with(Filled.empty(ExternalTeamForm.class), "told=Kit Larch, team manager");

    @Test
    void aNameIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            told=  | told | Enter who you spoke to and their role
            """)
    void somebodyWasSpokenTo(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
