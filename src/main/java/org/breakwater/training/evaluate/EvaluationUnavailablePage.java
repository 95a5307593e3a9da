package org.breakwater.training.evaluate;

import java.time.Instant;
import org.breakwater.time.PublicTimes;
import org.breakwater.training.catalogue.Course;
import org.breakwater.web.Page;

/** Why an evaluation is not available now. */
public record EvaluationUnavailablePage(EvaluationRow row, Course course, EvaluationStage stage, Instant now)
        implements Page {

    public boolean isSaid() {
        return row.isSaid(stage);
    }

    public String why() {
        if (isSaid()) {
            return "You have already completed this evaluation.";
        }
        return row.opens(stage, now)
                .map(from ->
                        "It is too early. You can complete this evaluation from " + PublicTimes.inWords(from) + ".")
                .orElse(
                        stage != EvaluationStage.BEFORE && !row.wasThere()
                                ? "The register does not show that you attended. Ask the trainer to correct it."
                                : "This evaluation has closed.");
    }

    public String back() {
        return stage.isOfManager() ? "/training/approvals" : "/training/mine";
    }

    @Override
    public int status() {
        return isSaid() ? Page.super.status() : 409;
    }
}
