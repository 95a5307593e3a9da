package org.breakwater.training.office.impact;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.evaluate.EvaluationStage;
import org.breakwater.web.Page;
import org.breakwater.web.figures.SmallNumberSuppression;

/**
 * The impact of one course in one year.
 *
 * @param all everyone who answered
 * @param kinds by organisation type
 * @param outcomes by the course's outcomes
 * @param changes of people who answered at both stages
 * @param taught the ratings of its delivery
 * @param comments without their authors
 */
public record CourseImpactPage(
        Course course,
        Year year,
        ImpactFigures all,
        ImpactFigures kinds,
        ImpactFigures outcomes,
        List<Impact.Change> changes,
        TeachingFeedback.Taught taught,
        List<Impact.Comment> comments)
        implements Page {

    /** The change for people who answered at both stages, in words. */
    public List<String> changesInWords() {
        return changes.stream()
                .filter(change -> change.people() >= SmallNumberSuppression.LEAST)
                .map(change -> String.format(
                        Locale.UK,
                        "%d delegates answered before and %s: their scores are %.1f %s on average.",
                        change.people(),
                        change.until() == EvaluationStage.AFTER ? "straight after" : "12 weeks later",
                        Math.abs(change.change()),
                        change.change() < 0 ? "lower" : "higher"))
                .toList();
    }

    public String file() {
        return "/training/office/impact/" + course.id() + ".csv?year=" + year;
    }
}
