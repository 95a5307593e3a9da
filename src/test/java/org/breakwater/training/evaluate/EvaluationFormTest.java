package org.breakwater.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.breakwater.training.catalogue.Course;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;

/** Each outcome of a course is rated, and after it the delivery too. */
class EvaluationFormTest {

    private static final Course COURSE = new Course(
            "neglect",
            "Neglect",
            List.of(),
            LocalDate.of(2026, 9, 1),
            Optional.empty(),
            Course.Way.FACE_TO_FACE,
            2,
            List.of(),
            6,
            OptionalInt.empty(),
            List.of(),
            "See it early.",
            List.of("Name its signs", "Say what to do"),
            "Everyone",
            Set.of(),
            Set.of(),
            List.of(),
            "");

    private static final EvaluationForm GOOD = Filled.with(EvaluationForm.EMPTY, "s0=4&s1=5&teaching=4");

    @Test
    void everyOutcomeIsRated() {
        assertThat(GOOD.check(COURSE, EvaluationStage.AFTER).problems()).isEmpty();
        Filled.mends(
                Filled.with(GOOD, "s1=9").check(COURSE, EvaluationStage.AFTER),
                "s1",
                "Select how confident you are that you can say what to do");
    }

    @Test
    void theDeliveryIsRatedAfterItAndNotBefore() {
        var form = Filled.with(GOOD, "teaching=");
        assertThat(form.check(COURSE, EvaluationStage.BEFORE).problems()).isEmpty();
        Filled.mends(
                form.check(COURSE, EvaluationStage.AFTER),
                "teaching",
                "Select how you rate the delivery of the session");
    }
}
