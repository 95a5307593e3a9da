package org.breakwater.casework.family.person;

import java.time.LocalDate;
import java.util.Optional;
import org.breakwater.people.profile.PersonProfile;
import org.breakwater.people.profile.ReportedBirth;
import org.breakwater.time.PartialDate;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The date of birth or the expected date: exactly one of the two (rule 8525 of the census).
 *
 * @param sureDay whether the day is accurate (A) or estimated (E); the others too
 */
public record BirthForm(
        String version,
        String birth,
        String bornDay,
        String bornMonth,
        String bornYear,
        String sureDay,
        String sureMonth,
        String sureYear,
        String birthTold)
        implements Form {

    static final BirthForm EMPTY = new BirthForm("", "", "", "", "", "A", "A", "A", "");

    private static final int OLDEST = 120;

    /** In days: longer than any pregnancy from now on, and than a birth is late. */
    private static final int LONGEST = 300;

    private static final int LATE = 40;

    Checked<ReportedBirth> check(PersonProfile personProfile, LocalDate today) {
        var ask = new Questions();
        var expected = birth.equals("EXPECTED");
        ask.must(expected || birth.equals("BORN"), "birth", "Select date of birth or expected date of birth");
        ask.must(
                !expected || personProfile.person().isChild(),
                "birth",
                "Only a child can be unborn. This person is recorded as an adult");
        var on = PartialDate.read(bornDay, bornMonth, bornYear);
        ask.must(on.isPresent(), "born", "Date must be a real date, like 3 4 2019, or the year only");
        on.filter(date -> !isPossible(date, expected, today))
                .ifPresent(date -> ask.problem(
                        "born",
                        expected
                                ? "Expected date must be in the next 10 months. If born, select “Date of birth”"
                                : "Date of birth must be in the past. If unborn, select “Expected date of birth”"));
        var from = ask.text("birthTold", birthTold, "Enter the source, for example mother or midwife", 200);
        return ask.then(() -> new ReportedBirth(expected, on.orElseThrow().iso(), accuracy(on), from));
    }

    static boolean isPossible(PartialDate date, boolean expected, LocalDate today) {
        return expected
                ? !date.last().isBefore(today.minusDays(LATE)) && !date.first().isAfter(today.plusDays(LONGEST))
                : !date.first().isAfter(today) && date.year() >= today.getYear() - OLDEST;
    }

    /** Of day, month and year, in that order: A accurate, E estimated, U unknown. */
    private String accuracy(Optional<PartialDate> on) {
        var date = on.orElseThrow();
        return (date.day().isEmpty() ? "U" : code(sureDay))
                + (date.month().isEmpty() ? "U" : code(sureMonth))
                + code(sureYear);
    }

    private static String code(String typed) {
        return typed.equals("E") ? "E" : "A";
    }

    @Override
    public String toString() {
        return "BirthForm[…]";
    }
}
