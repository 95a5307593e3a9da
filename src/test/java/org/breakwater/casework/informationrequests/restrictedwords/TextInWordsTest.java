package org.breakwater.casework.informationrequests.restrictedwords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextInWordsTest {

    private static final String FACT = "Her uncle’s flat was searched on 3 March; a knife was found";

    private static String quoted(String text, String other) {
        return new TextInWords(text).quoted(other).orElse("");
    }

    @Test
    void findsFiveWordsInARowHoweverTheyArePunctuated() {
        assertThat(quoted("We know: her UNCLES flat,\nwas searched!", FACT))
                .isEqualTo("her UNCLES flat,\nwas searched");
        assertThat(quoted("It said on 3 March a knife was found there", FACT))
                .isEqualTo("on 3 March a knife was found");
    }

    @Test
    void fourWordsInARowAreNoQuotation() {
        assertThat(quoted("His mother's flat was searched on 4 April", FACT)).isEmpty();
        assertThat(quoted("", FACT)).isEmpty();
        assertThat(quoted("Her uncle", "")).isEmpty();
    }

    @Test
    void aShorterFactIsFoundAsAWholeButNotASingleShortWord() {
        assertThat(quoted("He is known to MARAC since May", "Known to MARAC.")).isEqualTo("known to MARAC");
        assertThat(quoted("He is known to the school", "Known to MARAC.")).isEmpty();
        assertThat(quoted("None of this is new", "None")).isEmpty();
    }
}
