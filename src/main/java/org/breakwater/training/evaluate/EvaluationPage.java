package org.breakwater.training.evaluate;

import java.util.List;
import org.breakwater.training.catalogue.Course;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/** Confidence ratings for the outcomes of a course. */
public record EvaluationPage(
        EvaluationRow row, Course course, EvaluationStage stage, EvaluationForm form, List<Problem> problems)
        implements Page {

    public List<Choice> sure() {
        return stage.isOfManager()
                ? List.of(
                        Choice.of("1", "Not at all well"),
                        Choice.of("2", "Not very well"),
                        Choice.of("3", "Fairly well"),
                        Choice.of("4", "Well"),
                        Choice.of("5", "Very well"))
                : List.of(
                        Choice.of("1", "Not at all confident"),
                        Choice.of("2", "Slightly confident"),
                        Choice.of("3", "Fairly confident"),
                        Choice.of("4", "Very confident"),
                        Choice.of("5", "Completely confident"));
    }

    public List<Choice> well() {
        return List.of(
                Choice.of("1", "Very poor"),
                Choice.of("2", "Poor"),
                Choice.of("3", "Fair"),
                Choice.of("4", "Good"),
                Choice.of("5", "Very good"));
    }

    public String intro() {
        return switch (stage) {
            case BEFORE ->
                "There are no wrong answers. We ask the same questions after the course, to compare the two.";
            case AFTER -> "If you were marked Attended or Arrived late, you get your certificate when you submit this.";
            case LATER -> "It is 12 weeks since the course. Think about your work in the last few days.";
            case MANAGER ->
                "It is 12 weeks since the course. Think about what you see in their practice, not what they know.";
        };
    }

    public String question() {
        return stage.isOfManager()
                ? "How well do they do this in practice?"
                : "How confident are you that you can do this?";
    }

    public String wordsLabel() {
        return switch (stage) {
            case BEFORE -> "What do you hope to learn? (optional)";
            case AFTER -> "What could be improved? (optional)";
            case LATER -> "What do you do differently now? (optional)";
            case MANAGER -> "What has changed in how they work? (optional)";
        };
    }

    public boolean asksTeaching() {
        return stage == EvaluationStage.AFTER;
    }

    public String back() {
        return stage.isOfManager() ? "/training/approvals" : "/training/mine";
    }

    public String address() {
        return "/training/evaluate/" + row.bookingId() + "/" + stage.address();
    }
}
