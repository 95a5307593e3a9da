package org.breakwater.casework.family.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;

/** Several matches are checked with one reason, and none without. */
class MatchesFormTest {

    private static final String PAIR = UUID.randomUUID() + "/" + UUID.randomUUID();

    @Test
    void whatWasTickedIsCheckedWithOneReason() {
        assertThat(new MatchesForm(List.of(PAIR, PAIR), "SAME", "The school says so", "1")
                        .check()
                        .problems())
                .isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        Filled.mends(
                new MatchesForm(List.of("nonsense"), "SAME", "x", "1").check(), "pairs", "Select at least one match");
        Filled.mends(
                new MatchesForm(List.of(PAIR), "", "x", "1").check(),
                "answer",
                "Select whether they are the same person");
        Filled.mends(new MatchesForm(List.of(PAIR), "NOT_SAME", " ", "1").check(), "why", "Enter the reason");
    }
}
