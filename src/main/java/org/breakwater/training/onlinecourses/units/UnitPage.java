package org.breakwater.training.onlinecourses.units;

import org.breakwater.training.catalogue.Course;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempt;
import org.breakwater.training.onlinecourses.content.ContentUnit;
import org.breakwater.training.onlinecourses.content.CourseContent;
import org.breakwater.web.Page;

/** One unit to read. */
public record UnitPage(Course course, OnlineAttempt attempt, int number) implements Page {

    public CourseContent content() {
        return attempt.content();
    }

    public ContentUnit unit() {
        return content().unit(number);
    }

    public String address() {
        return content().address() + "/units/" + number;
    }

    /** The page before this one. */
    public String before() {
        return number == 1 ? content().address() : content().address() + "/units/" + (number - 1);
    }

    public boolean isLast() {
        return number == content().units().size();
    }
}
