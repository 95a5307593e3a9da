package org.breakwater.casework.disagreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.casework.disagreements.raising.Disagreement;
import org.breakwater.casework.disagreements.stages.DisagreementRow;
import org.breakwater.casework.disagreements.stages.EscalationPolicy;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A disagreement is answered at its stage; only the stages that can meet may leave it unsettled. */
class DeskDisagreementFormTest {

    private static final DeskDisagreementForm GOOD = Filled.with(
            Filled.empty(DeskDisagreementForm.class), "stage=1&does=ANSWER&finding=STANDS&words=We read it all again");

    @Test
    void anAnswerIsTaken() {
        assertThat(GOOD.check(row(1), false, words -> words.contains("the neighbour told"))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            finding= | finding | Select an outcome
            words=  | words | Enter your response
            words=As the neighbour told us | words | Remove anything that identifies the person who reported the concern
            """)
    void saysWhatIsMissing(String typed, String field, String message) {
        Filled.mends(
                Filled.with(GOOD, typed).check(row(1), false, words -> words.contains("the neighbour told")),
                field,
                message);
    }

    private static DisagreementRow row(int stage) {
        var at = Instant.parse("2026-11-26T10:00:00Z");
        return new DisagreementRow(
                new UUID(0, 1),
                new UUID(0, 2),
                "K7M4-QX2P",
                Disagreement.About.THRESHOLD,
                "referrer",
                "Quayside Primary",
                1,
                null,
                at,
                null,
                false,
                stage,
                null,
                null,
                EscalationPolicy.Does.ANSWER,
                null);
    }

    @Test
    void atTheLastStageItIsDecided() {
        Filled.mends(
                Filled.with(GOOD, "finding=NOT_SETTLED").check(row(3), false, words -> false),
                "finding",
                "Select one of these outcomes");
    }
}
