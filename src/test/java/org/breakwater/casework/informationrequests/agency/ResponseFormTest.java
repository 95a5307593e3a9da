package org.breakwater.casework.informationrequests.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agency says what it knows and how far that may go, or what it searched in vain. */
class ResponseFormTest {

    private static final RefusalForm NO_REFUSAL = Filled.empty(RefusalForm.class);

    private static final ResponseForm NOT_KNOWN =
            Filled.with(Filled.empty(ResponseForm.class), "kind=NOT_KNOWN&searched=NAMES&otherSystem=Night log");

    private static final ResponseForm KNOWN = Filled.with(
            Filled.empty(ResponseForm.class),
            "kind=KNOWN&when1=March&what1=Marks were" + " seen&rating=AMBER&sensitivity=HUB&familyTold=NO");

    @Test
    void nothingKnownIsTaken() {
        assertThat(NOT_KNOWN.check(NO_REFUSAL).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind= | kind | Select your response
            searched= | searched | Select what you searched for
            otherSystem= | otherSystem | Enter which systems you searched
            systems=a,b,c,d,e,f,g,h,i,j | otherSystem | Enter 10 systems or fewer
            """)
    void ofNothingKnownItSaysWhatWasSearched(String typed, String field, String message) {
        Filled.mends(Filled.with(NOT_KNOWN, typed).check(NO_REFUSAL), field, message);
    }

    @Test
    void whatIsKnownIsTaken() {
        assertThat(KNOWN.check(NO_REFUSAL).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            when1= | when1 | Enter its date, or “not known”
            what1=&when1= | what1 | Enter what you know
            rating= | rating | Select red, amber or green
            sensitivity= | sensitivity | Select a sharing restriction
            familyTold= | familyTold | Select whether the family can be told
            replaces=3f0c6a52-1d4e-4b7a-9c1d-2f1e0a9b8c7d | why | Enter what is new or corrected
            """)
    void whatIsKnownHasItsDateAndItsRestriction(String typed, String field, String message) {
        Filled.mends(Filled.with(KNOWN, typed).check(NO_REFUSAL), field, message);
    }
}
