package org.breakwater.training.onlinecourses;

import org.breakwater.training.catalogue.Course;
import org.breakwater.training.onlinecourses.content.CourseContent;
import org.breakwater.web.Page;

/**
 * Why what someone sent was not saved, or why a course cannot be taken now.
 *
 * @param address where they continue
 */
public record OnlineCourseUnavailablePage(Course course, String heading, String why, String next, String address)
        implements Page {

    private static final String NOT_SAVED = "Your last answer was not saved";

    static OnlineCourseUnavailablePage notOffered(Course course) {
        return new OnlineCourseUnavailablePage(
                course,
                "This course is not open",
                "It is not offered at the moment. If you passed it, it stays on your training record.",
                "My training",
                "/training/mine");
    }

    static OnlineCourseUnavailablePage elsewhere(Course course) {
        return new OnlineCourseUnavailablePage(
                course,
                "This course is on another site now",
                "You cannot take it here at the moment. What you have done here is kept.",
                "How to take this course",
                course.address());
    }

    static OnlineCourseUnavailablePage begunAgain(Course course, CourseContent content) {
        return new OnlineCourseUnavailablePage(
                course,
                NOT_SAVED,
                "You started this course again in another window. The answers that you gave there are saved.",
                "Continue this course",
                content.address());
    }

    static OnlineCourseUnavailablePage changed(Course course, CourseContent content) {
        return new OnlineCourseUnavailablePage(
                course,
                NOT_SAVED,
                "The course has changed since you started it. Sorry, you need to start again.",
                "Start this course again",
                content.address());
    }

    static OnlineCourseUnavailablePage finished(Course course, CourseContent content) {
        return new OnlineCourseUnavailablePage(
                course,
                NOT_SAVED,
                "You have already submitted your answers, perhaps in another window.",
                "See your result",
                content.address() + "/result");
    }

    static OnlineCourseUnavailablePage notBegun(Course course, CourseContent content) {
        return new OnlineCourseUnavailablePage(
                course, NOT_SAVED, "You have not started this course yet.", "Start this course", content.address());
    }

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String toString() {
        return "OnlineCourseUnavailablePage[" + course.id() + "]";
    }
}
