package org.breakwater.mash.desk;

import java.util.List;
import org.breakwater.casework.MoveRow;
import org.breakwater.web.Problem;

/**
 * What stands in the way of an act at the desk: answers to mend, or what someone else changed since the page was
 * opened. Either way the page shows everything that was typed.
 */
public record Snag(List<Problem> problems, List<MoveRow> changed) {

    public static Snag none() {
        return new Snag(List.of(), List.of());
    }

    public static Snag of(List<Problem> problems) {
        return new Snag(problems, List.of());
    }

    public static Snag of(String field, String message) {
        return of(List.of(new Problem(field, message)));
    }

    public static Snag changed(List<MoveRow> since) {
        return new Snag(List.of(), since);
    }
}
