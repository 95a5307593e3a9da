package org.breakwater.training.onlinecourses.questions;

import java.util.List;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempt;
import org.breakwater.training.onlinecourses.content.ContentQuestion;
import org.breakwater.training.onlinecourses.content.CourseContent;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/** One question, with the answer that they selected before, if any. */
public record QuestionPage(Course course, OnlineAttempt attempt, int number, QuestionForm form, List<Problem> problems)
        implements Page {

    public CourseContent content() {
        return attempt.content();
    }

    public ContentQuestion question() {
        return content().question(number);
    }

    public String address() {
        return content().address() + "/questions/" + number;
    }

    /** The page before this one. */
    public String before() {
        return number == 1
                ? content().address() + "/units/" + content().units().size()
                : content().address() + "/questions/" + (number - 1);
    }

    public List<Choice> choices() {
        return attempt.inOrder(number).stream()
                .map(one -> Choice.of(String.valueOf(one), question().option(one)))
                .toList();
    }
}
