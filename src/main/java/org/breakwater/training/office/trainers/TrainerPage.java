package org.breakwater.training.office.trainers;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import org.breakwater.time.Calendars;
import org.breakwater.training.office.forms.FormSnapshot;
import org.breakwater.training.office.impact.TeachingFeedback;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * One trainer.
 *
 * @param sessions past and coming ones, the latest first
 * @param taught the ratings of their delivery
 */
public record TrainerPage(
        TrainerRow row, List<Gives> sessions, TeachingFeedback.Taught taught, TrainerForm form, List<Problem> problems)
        implements Page {

    /** A session with the name of its course. @param isOver whether it has taken place */
    public record Gives(SessionRow session, String title, boolean isOver) {

        Year year() {
            return Year.from(session.startsAt().atZone(Calendars.LONDON));
        }
    }

    /** The content of the form according to the record. */
    public String seen() {
        return FormSnapshot.of(TrainerForm.of(row));
    }

    public String path() {
        return TrainersController.ALL + "/" + row.id();
    }

    /** The latest first. */
    public List<Year> years() {
        return sessions.stream().map(Gives::year).distinct().toList();
    }

    /** How many there were in a year, or are to come. */
    public String count(Year year, boolean over) {
        return String.valueOf(sessions.stream()
                .filter(one -> one.isOver() == over && one.year().equals(year))
                .count());
    }

    /** The latest first. */
    public List<Gives> given() {
        return sessions.stream().filter(Gives::isOver).toList();
    }

    /** The next first. */
    public List<Gives> coming() {
        return sessions.stream()
                .filter(one -> !one.isOver())
                .sorted(Comparator.comparing(one -> one.session().startsAt()))
                .toList();
    }
}
