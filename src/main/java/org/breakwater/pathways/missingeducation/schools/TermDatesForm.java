package org.breakwater.pathways.missingeducation.schools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.time.SchoolDays;
import org.breakwater.time.SchoolDays.Term;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** The term dates of a school, one term a line, and its closed days, one a line, as they are typed. */
public record TermDatesForm(String terms, String closed) implements Form {

    /** Starts only where the spaces start, so a long run of spaces takes one pass. */
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\s)\\s++(?:to|-|–)\\s++");

    private static final int MOST_TERMS = 30;
    private static final int MOST_CLOSED = 60;

    static TermDatesForm of(SchoolRow school) {
        var days = school.days();
        return days == null
                ? new TermDatesForm("", "")
                : new TermDatesForm(
                        days.terms().stream()
                                .map(term -> typed(term.first()) + " to " + typed(term.last()))
                                .collect(Collectors.joining("\n")),
                        days.closed().stream()
                                .sorted()
                                .map(TermDatesForm::typed)
                                .collect(Collectors.joining("\n")));
    }

    Checked<SchoolDays> check() {
        var ask = new Questions();
        var read = new ArrayList<Term>();
        var lines = lines(terms);
        ask.must(!lines.isEmpty(), "terms", "Enter the first and last day of each term or half-term");
        ask.must(lines.size() <= MOST_TERMS, "terms", "Enter 30 terms or fewer");
        for (int n = 0; n < Math.min(lines.size(), MOST_TERMS); n++) {
            var term = term(lines.get(n));
            if (term.isEmpty()) {
                ask.problem("terms", "Line %d: enter two dates, like 1/9/2026 to 23/10/2026".formatted(n + 1));
            } else if (!read.isEmpty()
                    && !term.get().first().isAfter(read.getLast().last())) {
                ask.problem("terms", "Line %d: the term must begin after the one before it ends".formatted(n + 1));
            } else {
                read.add(term.get());
            }
        }
        var without = new HashSet<LocalDate>();
        var shut = lines(closed);
        ask.must(shut.size() <= MOST_CLOSED, "closed", "Enter 60 closed days or fewer");
        for (int n = 0; n < Math.min(shut.size(), MOST_CLOSED); n++) {
            var day = InputParser.day(shut.get(n));
            day.ifPresent(without::add);
            ask.must(day.isPresent(), "closed", "Line %d: enter a date, like 2/11/2026".formatted(n + 1));
        }
        return ask.then(() -> new SchoolDays(read, without));
    }

    private static Optional<Term> term(String line) {
        var parts = BETWEEN.split(line, -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return InputParser.day(parts[0])
                .flatMap(first -> InputParser.day(parts[1])
                        .filter(last -> !last.isBefore(first))
                        .map(last -> new Term(first, last)));
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String typed(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
