package org.breakwater.mash.hometime;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before a child goes home someone is called, and what they will do is recorded. */
class HomeTimeFormTest {

    private static final HomeTimeForm GOOD =
            Filled.with(Filled.empty(HomeTimeForm.class), "whom=The head&words=They keep him until we come");

    @Test
    void aCallIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            whom=  | whom | Enter who you spoke to
            words=  | words | Enter what you said and what they will do
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
