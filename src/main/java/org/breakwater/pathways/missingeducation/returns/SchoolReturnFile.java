package org.breakwater.pathways.missingeducation.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.breakwater.access.Actor;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.pathways.missingeducation.returns.SchoolReturnForm.SchoolReturn;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.sheets.IncomingSheet;
import org.breakwater.web.sheets.IncomingSheet.Line;

/** The lines of a file of returns: good ones are kept, and each bad one is told with its number and what to do. */
public record SchoolReturnFile(int kept, int known, List<BadLine> bad) {

    static final List<String> COLUMNS =
            List.of("return", "name", "date of birth", "year group", "date", "ground", "details");

    /** @param number as a spreadsheet counts; @param why what to do about it */
    public record BadLine(int number, String why) {}

    /** How many lines have something to correct. */
    public long badLines() {
        return bad.stream().map(BadLine::number).distinct().count();
    }

    /** The headings that the first line lacks. */
    static List<String> missing(IncomingSheet.Read table) {
        var head = names(table);
        return COLUMNS.stream().filter(column -> !head.contains(column)).toList();
    }

    static SchoolReturnFile keep(
            IncomingSheet.Read table, SchoolReturns returns, Actor.Person by, SchoolRow school, LocalDate today) {
        var head = names(table);
        int kept = 0;
        int known = 0;
        var bad = new ArrayList<BadLine>();
        for (var line : table.lines()) {
            switch (form(head, line).check(school, today)) {
                case Bad<SchoolReturn>(var problems) ->
                    problems.forEach(one -> bad.add(new BadLine(line.number(), one.message())));
                case Good<SchoolReturn>(var sent) -> {
                    switch (returns.keep(by, school.id(), sent)) {
                        case NEW -> kept++;
                        case KNOWN -> known++;
                        case NOT_CONFIRMED -> bad.add(new BadLine(line.number(), SchoolReturns.NOT_CONFIRMED));
                    }
                }
            }
        }
        return new SchoolReturnFile(kept, known, List.copyOf(bad));
    }

    private static SchoolReturnForm form(List<String> head, Line line) {
        var cells = COLUMNS.stream()
                .map(column -> line.cells().get(head.indexOf(column)).strip())
                .toList();
        return new SchoolReturnForm(
                cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6));
    }

    private static List<String> names(IncomingSheet.Read table) {
        return table.head().stream()
                .map(one -> one.strip().toLowerCase(Locale.UK).replace('_', ' '))
                .toList();
    }
}
