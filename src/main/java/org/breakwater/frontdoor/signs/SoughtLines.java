package org.breakwater.frontdoor.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.breakwater.frontdoor.signs.DangerConcept.Line;

/**
 * All lines of all concepts, with the requirements of each in one row of numbers: most lines are skipped without
 * evaluation, and that determines the cost of a report.
 */
final class SoughtLines {

    /** A line and its concept. */
    record Sought(DangerConcept concept, Line line) {}

    private final List<Sought> lines;
    /** The groups that each line needs, one line after another. */
    private final int[] groups;

    private final int[] ends;

    SoughtLines(List<DangerConcept> concepts) {
        lines = concepts.stream()
                .flatMap(concept -> concept.lines().stream().map(line -> new Sought(concept, line)))
                .toList();
        groups = lines.stream().flatMapToInt(sought -> groups(sought.line())).toArray();
        ends = new int[lines.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += lines.get(i).line().parts().size();
            ends[i] = end;
        }
    }

    private static IntStream groups(Line line) {
        return line.parts().stream().mapToInt(part -> part.said().number());
    }

    /** The lines whose parts can all begin somewhere in the text, in the order of the list. */
    List<Sought> possibleIn(DangerText text) {
        var possible = new ArrayList<Sought>();
        int at = 0;
        for (int i = 0; i < ends.length; i++) {
            while (at < ends[i] && text.canSay(groups[at])) {
                at++;
            }
            if (at == ends[i]) {
                possible.add(lines.get(i));
            }
            at = ends[i];
        }
        return possible;
    }
}
