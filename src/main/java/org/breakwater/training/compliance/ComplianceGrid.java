package org.breakwater.training.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.breakwater.web.Attachment;
import org.breakwater.web.sheets.Sheet;
import org.breakwater.web.sheets.Sheet.Column;
import org.breakwater.web.sheets.SheetCell;

/**
 * People and courses, with the status of each course that someone needs.
 *
 * @param courses the titles that anyone needs, each once
 */
public record ComplianceGrid(List<String> courses, List<Person> people) {

    /** A line of the grid, by the title of the course. */
    public record Person(String name, Map<String, ComplianceLine> lines) {

        /** Empty if they do not need it. */
        public Optional<ComplianceLine> of(String course) {
            return Optional.ofNullable(lines.get(course));
        }

        @Override
        public String toString() {
            return "Person[" + lines.size() + "]";
        }
    }

    /**
     * The people and courses that the filters let through. Each of those people has the whole of what they need: what
     * is in date is never shown as not required.
     */
    public static ComplianceGrid of(ComplianceFigures all, ComplianceForm filter) {
        var shown = all.narrowed(filter).lines();
        var people = shown.stream().map(ComplianceLine::learnerId).collect(Collectors.toSet());
        return new ComplianceGrid(
                shown.stream().map(ComplianceLine::course).distinct().toList(),
                all.byPerson().stream()
                        .filter(lines -> people.contains(lines.getFirst().learnerId()))
                        .map(ComplianceGrid::person)
                        .toList());
    }

    /** For a spreadsheet: a line for each person, a column for each course. */
    public Attachment file(Sheet.As as) {
        var columns = new ArrayList<Column<Person>>();
        columns.add(new Column<>("Name", person -> SheetCell.text(person.name())));
        courses.forEach(course -> columns.add(new Column<>(
                course,
                person -> SheetCell.text(
                        person.of(course).map(line -> line.held().inWords()).orElse("Not required")))));
        return new Sheet<>("Compliance", columns).file(as, "compliance", people);
    }

    private static Person person(List<ComplianceLine> lines) {
        var byCourse = new LinkedHashMap<String, ComplianceLine>();
        lines.forEach(line -> byCourse.put(line.course(), line));
        return new Person(lines.getFirst().learner(), byCourse);
    }
}
