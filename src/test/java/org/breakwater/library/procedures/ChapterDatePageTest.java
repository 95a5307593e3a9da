package org.breakwater.library.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;

/** A request for a chapter on a day that does not exist asks for the day again. */
class ChapterDatePageTest {

    @Test
    void aDayThatDoesNotExistIsSaid() {
        assertThat(new ChapterDatePage("allegations", "Allegations", "31", "2", "2026").problems())
                .containsExactly(new Problem("onDay", "Date must be a real date, like 31 3 2026"));
    }

    @Test
    void nothingIsWrongBeforeOneWasTyped() {
        assertThat(new ChapterDatePage("allegations", "Allegations", "", "", "").problems())
                .isEmpty();
    }
}
