package org.breakwater.casework.screens;

import java.util.List;
import org.breakwater.casework.chronology.entries.ChronologyRow;
import org.breakwater.web.forms.Problem;

/**
 * What prevents an action on a case: answers to correct, or what someone else changed since the page was opened. Either
 * way the page shows everything that was typed.
 */
public record Rejection(List<Problem> problems, List<ChronologyRow> changed) {

    public static Rejection none() {
        return new Rejection(List.of(), List.of());
    }

    public static Rejection of(List<Problem> problems) {
        return new Rejection(problems, List.of());
    }

    public static Rejection of(String field, String message) {
        return of(List.of(new Problem(field, message)));
    }

    public static Rejection changed(List<ChronologyRow> since) {
        return new Rejection(List.of(), since);
    }
}
