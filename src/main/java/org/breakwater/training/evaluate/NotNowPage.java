package org.breakwater.training.evaluate;

import java.time.Instant;
import org.breakwater.time.SaidTime;
import org.breakwater.training.Course;
import org.breakwater.training.model.AfterRow;
import org.breakwater.training.model.Stage;
import org.breakwater.web.Page;

/** Why something cannot be said of a course now. */
public record NotNowPage(AfterRow row, Course course, Stage stage, Instant now) implements Page {

    public boolean isSaid() {
        return row.isSaid(stage);
    }

    public String why() {
        if (isSaid()) {
            return "You have already completed this evaluation.";
        }
        return row.opens(stage, now)
                .map(from -> "It is too early. You can complete this evaluation from " + SaidTime.inWords(from) + ".")
                .orElse(
                        stage != Stage.BEFORE && !row.wasThere()
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

    @Override
    public String toString() {
        return "NotNowPage[" + row.bookingId() + ", " + stage + "]";
    }
}
