package org.breakwater.pathways.missingeducation.returns;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.breakwater.pathways.missingeducation.records.EducationReferral;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.pathways.missingeducation.returns.SchoolReturnRow.Kind;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** A return about one pupil, as it is typed, or as it is in a line of a file. */
public record SchoolReturnForm(
        String kind, String pupilName, String bornOn, String yearGroup, String onDate, String ground, String details)
        implements Form {

    static final SchoolReturnForm EMPTY = new SchoolReturnForm("", "", "", "", "", "", "");

    /** What is sent. */
    public record SchoolReturn(
            Kind kind,
            String pupilName,
            LocalDate pupilBorn,
            String yearGroup,
            LocalDate onDate,
            String ground,
            String details) {

        @Override
        public String toString() {
            return "SchoolReturn[" + kind + ", " + onDate + "]";
        }
    }

    Checked<SchoolReturn> check(SchoolRow school, LocalDate today) {
        var ask = new Questions();
        var what = ask.one(
                "kind", kind.strip().toUpperCase(Locale.UK), Kind.class, "Enter added, deleted, absent or sick");
        var name = ask.text("pupilName", pupilName, "Enter the pupil’s name", 100);
        var born = InputParser.day(bornOn).filter(one -> one.isBefore(today));
        ask.must(born.isPresent(), "bornOn", "Enter the pupil’s date of birth, like 27/3/2014");
        var year = EducationReferral.YEAR_GROUPS.contains(yearGroup) ? yearGroup : "";
        var on = InputParser.day(onDate).filter(one -> !one.isAfter(today));
        ask.must(on.isPresent(), "onDate", "Enter the date of the return, like 27/3/2026, not in the future");
        var deleted = what.filter(one -> one == Kind.DELETED).isPresent();
        var letter = ground.strip().toLowerCase(Locale.UK);
        ask.must(
                !deleted || letter.matches("[a-o]"),
                "ground",
                "Enter the letter of the ground for deletion in regulation 9(1), from a to o");
        var said = deleted
                ? ask.text(
                        "details",
                        details,
                        "Enter the parents, an emergency telephone number, and where the pupil is going",
                        2000)
                : ask.maybe("details", details, 2000);
        what.ifPresent(one -> on.ifPresent(day -> absence(ask, one, school, day, today)));
        return ask.then(() -> new SchoolReturn(
                what.orElseThrow(), name, born.orElseThrow(), year, on.orElseThrow(), deleted ? letter : "", said));
    }

    /** The first day counts. */
    private static void absence(Questions ask, Kind kind, SchoolRow school, LocalDate first, LocalDate today) {
        var days = Optional.ofNullable(school.days());
        if (kind.schoolDays() == 0) {
            return;
        }
        if (days.filter(one -> one.knows(first)).isEmpty()) {
            ask.problem("onDate", "Ask the CME officer to enter the term dates of your school for this date");
            return;
        }
        var open = days.orElseThrow();
        var missed = first.datesUntil(today.plusDays(1))
                .takeWhile(open::knows)
                .filter(open::isOne)
                .count();
        ask.must(
                missed >= kind.schoolDays(),
                "onDate",
                "From this date there are %d school days so far. Send the return at %d"
                        .formatted(missed, kind.schoolDays()));
    }

    @Override
    public String toString() {
        return "SchoolReturnForm[…]";
    }
}
