package org.breakwater.pathways.missing.closures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the forms at the end of an episode say about an answer that they cannot take. */
class ClosureFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EARLY_HELP | Told the school |  | false |
            | Told the school |  | false | Select the outcome
            EARLY_HELP |  |  | false | Enter what was passed on, and what changes for the child
            EARLY_HELP | Told the school |  | true | Enter when the meeting was or will be held, or why there is none
            EARLY_HELP | Told the school | On Monday | true |
            MEETING | Told the school |  | false | Enter when the meeting was or will be held, or why there is none
            EARLY_HELP,CONTACT | Told the school |  | false |
            NO_FURTHER_ACTION,CONTACT | Told | | false | Select no further action alone, or the other outcomes
            DECEASED | Told the school |  | false | Select the outcome
            TRANSFERRED | Told the school |  | false | Select the outcome
            """)
    void aClosure(String outcome, String changed, String meeting, boolean asks, String message) {
        says(
                new EpisodeClosureForm("1", List.of(said(outcome).split(",")), said(changed), said(meeting))
                        .check(asks),
                message);
    }

    @Test
    void aReopening() {
        says(new EpisodeReopeningForm("1", "").check(), "Enter why you are reopening the episode");
        says(new EpisodeReopeningForm("1", "She says more").check(), null);
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** That message and no other; none if the form is right. */
    private static void says(Checked<?> checked, @Nullable String message) {
        var messages = checked instanceof Bad<?>(var problems)
                ? problems.stream().map(Problem::message).toList()
                : List.<String>of();
        assertThat(messages).isEqualTo(message == null ? List.of() : List.of(message));
    }
}
