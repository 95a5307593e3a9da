package org.breakwater.pathways.missing.preventioninterviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.time.OfficeHours.at;

import java.util.List;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form of the prevention interview says about an answer that it cannot take. */
class PreventionInterviewFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YES | 1/5/2026 | 23:30 | PC Vale | Safe and well |
            NO | 1/5/2026 | 23:30 | PC Vale | No officer free |
            | 1/5/2026 | 23:30 | PC Vale | Safe | Select whether the prevention interview was held
            YES | | 23:30 | PC Vale | Safe | Enter the date of the prevention interview, like 27/3/2026
            NO | 1/5/2026 | | PC Vale | None free | Enter the time of the police’s answer, like 21:40
            YES | 1/5/2026 | 19:59 | PC Vale | Safe | \
            The date and time must be after the child was last seen or reported missing
            YES | 2/5/2026 | 10:01 | PC Vale | Safe | \
            The date and time of the prevention interview must not be in the future
            YES | 1/5/2026 | 23:30 | | Safe | Enter the officer’s name, and collar number or role
            YES | 1/5/2026 | 23:30 | PC Vale | | Enter what was learnt
            NO | 1/5/2026 | 23:30 | PC Vale | | Enter why it was not held
            """)
    void aPreventionInterview(String held, String on, String time, String officer, String words, String message) {
        var form = new PreventionInterviewForm("1", said(held), said(on), said(time), said(officer), said(words));
        var messages = form.check(at("2026-05-01T20:00"), at("2026-05-02T10:00")) instanceof Bad<?>(var problems)
                ? problems.stream().map(Problem::message).toList()
                : List.<String>of();
        assertThat(messages).isEqualTo(message == null ? List.of() : List.of(message));
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
