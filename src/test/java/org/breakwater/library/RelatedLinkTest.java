package org.breakwater.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.library.information.publications.PublicationDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links in the front matter of a text. */
class RelatedLinkTest {

    @Test
    void whatIsNamedTwiceStandsBesideTheTextOnce() {
        var frontMatter = FrontMatter.read("related: /report, /who-to-call, /report");
        assertThat(RelatedLink.of("information/parents/safe-sleep", frontMatter, PublishedShelf.EMPTY))
                .extracting(RelatedLink::address)
                .containsExactly("/report", "/who-to-call");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-01-01", "+999999999-12-31", "1899-12-31", "3000-01-01", "2027-02-30", "soon"})
    void aPublicationHasADayThatPeopleKnow(String day) {
        assertThat(PublicationDetails.day(day)).isEmpty();
        assertThat(PublicationDetails.day(" 2027-09-30 ")).isPresent();
        assertThat(PublicationDetails.day("1900-01-01")).isPresent();
        assertThat(PublicationDetails.day("2999-12-31")).isPresent();
    }
}
