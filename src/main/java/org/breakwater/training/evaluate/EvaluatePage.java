package org.breakwater.training.evaluate;

import java.util.List;
import org.breakwater.training.Course;
import org.breakwater.training.model.AfterRow;
import org.breakwater.training.model.Stage;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;

/** How sure somebody is of what a course teaches. */
public record EvaluatePage(AfterRow row, Course course, Stage stage, EvaluateForm form, List<Problem> problems)
        implements Page {

    public List<Choice> sure() {
        return List.of(
                Choice.of("1", "Not at all"),
                Choice.of("2", "A little"),
                Choice.of("3", "Partly"),
                Choice.of("4", "Mostly"),
                Choice.of("5", "Fully"));
    }

    public List<Choice> well() {
        return List.of(
                Choice.of("1", "Badly"),
                Choice.of("2", "Not so well"),
                Choice.of("3", "So-so"),
                Choice.of("4", "Well"),
                Choice.of("5", "Very well"));
    }

    public String intro() {
        return switch (stage) {
            case BEFORE ->
                "There is no wrong answer. You are asked the same when it is over, so that both can be compared.";
            case AFTER -> "When you have said this, and were there for all of it, you get your certificate.";
            case LATER -> "It is twelve weeks since. Think of your last days at work.";
            case MANAGER ->
                "It is twelve weeks since. Think of what you see them do at work, and not of what they know.";
        };
    }

    public String question() {
        return stage.isOfManager() ? "How far can they do this?" : "How sure are you that you can do this?";
    }

    public String wordsLabel() {
        return switch (stage) {
            case BEFORE -> "What do you hope to learn? (optional)";
            case AFTER -> "What would make it better? (optional)";
            case LATER -> "What do you do in another way now? (optional)";
            case MANAGER -> "What has changed in how they work? (optional)";
        };
    }

    public boolean asksTeaching() {
        return stage == Stage.AFTER;
    }

    public String back() {
        return stage.isOfManager() ? "/training/approvals" : "/training/mine";
    }

    public String address() {
        return "/training/evaluate/" + row.bookingId() + "/" + stage.address();
    }

    @Override
    public String toString() {
        return "EvaluatePage[" + row.bookingId() + ", " + stage + "]";
    }
}
