package org.breakwater.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date has one message if it is none, another if it has not come yet, and never both. */
class QuestionsDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 27);

    @ParameterizedTest
    @CsvSource({"'',No date", "30/2/2026,No date", "soon,No date", "28/3/2026,Not yet"})
    void saysWhatIsWrong(String typed, String message) {
        var ask = new Questions();
        ask.pastDay("on", typed, TODAY, "No date", "Not yet");
        assertThat(ask.then(() -> TODAY))
                .isInstanceOfSatisfying(
                        Checked.Bad.class,
                        bad -> assertThat(bad.problems()).isEqualTo(List.of(new Problem("on", message))));
    }

    @Test
    void todayIsNotInTheFutureAndADateNeedNotBePast() {
        var ask = new Questions();
        assertThat(ask.pastDay("on", "27/3/2026", TODAY, "No date", "Not yet")).contains(TODAY);
        assertThat(ask.day("until", "1/4/2026", "No date")).contains(LocalDate.of(2026, 4, 1));
        assertThat(ask.areAnswered()).isTrue();
    }
}
