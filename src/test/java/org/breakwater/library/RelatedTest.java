package org.breakwater.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the front of a text says beside its words. */
class RelatedTest {

    @Test
    void whatIsNamedTwiceStandsBesideTheTextOnce() {
        var front = Front.read("related: /report, /who-to-call, /report");
        assertThat(Related.of("information/parents/safe-sleep", front, Shelf.EMPTY))
                .extracting(Related::address)
                .containsExactly("/report", "/who-to-call");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-01-01", "+999999999-12-31", "1899-12-31", "3000-01-01", "2027-02-30", "soon"})
    void aPublicationHasADayThatPeopleKnow(String day) {
        assertThat(Publication.day(day)).isEmpty();
        assertThat(Publication.day(" 2027-09-30 ")).isPresent();
        assertThat(Publication.day("1900-01-01")).isPresent();
        assertThat(Publication.day("2999-12-31")).isPresent();
    }
}
