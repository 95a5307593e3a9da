package org.breakwater.web.govuk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a component knows about its field: its first error, and the ids that describe its control. The error summary
 * links to {@code #name}, so every component gives that id to its first control.
 *
 * @param error the message, or null
 * @param describedBy ids of the hint and the error, for aria-describedby, or null
 */
record Field(String name, @Nullable String error, @Nullable String describedBy) {

    static Field of(String name, @Nullable String hint, List<Problem> problems) {
        var error = problems.stream()
                .filter(problem -> problem.field().equals(name))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
        var ids = Stream.of(hint == null ? "" : name + "-hint", error == null ? "" : name + "-error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return new Field(name, error, ids.isEmpty() ? null : ids);
    }

    /** A field of several inputs, such as a date: an error in one of them is an error of the field. */
    static Field ofParts(String name, @Nullable String hint, List<String> parts, List<Problem> problems) {
        var ofThisField = problems.stream()
                .filter(problem -> problem.field().equals(name)
                        || parts.stream().anyMatch(part -> problem.field().equals(name + part)))
                .map(problem -> new Problem(name, problem.message()))
                .toList();
        return of(name, hint, ofThisField);
    }

    /** The class of an input with an error: the one that a problem names, or each if the problem is the whole date. */
    String ifWrongPart(String part, List<Problem> problems) {
        var wrong = problems.stream()
                .anyMatch(problem ->
                        problem.field().equals(name) || problem.field().equals(part));
        return wrong ? " govuk-input--error" : "";
    }

    /** The given classes if this field has an error, else nothing. */
    String ifWrong(String classes) {
        return error == null ? "" : " " + classes;
    }

    /** The id of the nth choice, counted from 0: the first has the field's own name. */
    String idOf(int index) {
        return index == 0 ? name : name + "-" + (index + 1);
    }
}
