package org.breakwater.mash.socialworkteams;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A team has a name of letters and a number that is always answered. */
class SocialWorkTeamFormTest {

    private static final SocialWorkTeamForm GOOD =
            Filled.with(Filled.empty(SocialWorkTeamForm.class), "name=North&telephone=01702 215007");

    @Test
    void aTeamIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name=  | name | Enter the team’s name
            name=--- | name | Team name must contain letters
            telephone= | telephone | Enter the duty telephone number
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
