package org.breakwater.library.information.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A search needs a word. */
class SearchFormTest {

    private static final SearchForm GOOD = Filled.with(Filled.empty(SearchForm.class), "words=bullying");

    @Test
    void aWordIsTaken() {
        assertThat(GOOD.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            words=  | words | Enter a word, like bullying
            """)
    void aWordIsNeeded(String typed, String field, String message) {
        Filled.mends(Filled.with(GOOD, typed).check(), field, message);
    }
}
