package org.breakwater.training.office.imports.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.web.sheets.IncomingSheet;

/** Identifies the columns of a file by the names that learning systems use. Their order does not matter. */
public final class ImportColumns {

    private static final Set<String> EMAIL =
            Set.of("email", "emailaddress", "workemail", "workemailaddress", "mail", "useremail", "learneremail");
    private static final Set<String> NAME =
            Set.of("name", "fullname", "learner", "learnername", "displayname", "user", "employeename");
    private static final Set<String> FIRST_NAME = Set.of("firstname", "givenname", "forename");
    private static final Set<String> FAMILY_NAME = Set.of("surname", "lastname", "familyname");
    private static final Set<String> COURSE = Set.of("course", "coursecode", "courseid", "code");
    private static final Set<String> COURSE_BY_TITLE = Set.of("coursename", "coursetitle");
    private static final Set<String> DAY = Set.of(
            "date",
            "completed",
            "completedon",
            "completiondate",
            "datecompleted",
            "completedat",
            "completeddate",
            "finished",
            "finishedon",
            "dateofcompletion");
    private static final Set<String> ORGANISATION =
            Set.of("organisation", "organization", "employer", "workplace", "placeofwork");

    private final List<String> head;

    public ImportColumns(List<String> head) {
        this.head = head.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                .toList();
    }

    /** The columns that are missing in the first line, in words. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (at(EMAIL) < 0) {
            missing.add("email");
        }
        if (at(NAME) < 0 && (at(FIRST_NAME) < 0 || at(FAMILY_NAME) < 0)) {
            missing.add("name");
        }
        if (at(COURSE) < 0 && at(COURSE_BY_TITLE) < 0) {
            missing.add("course");
        }
        if (at(DAY) < 0) {
            missing.add("completed_on");
        }
        return missing;
    }

    String email(IncomingSheet.Line line) {
        return of(line, EMAIL);
    }

    String name(IncomingSheet.Line line) {
        return at(NAME) >= 0
                ? of(line, NAME)
                : Stream.of(of(line, FIRST_NAME), of(line, FAMILY_NAME))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
    }

    String course(IncomingSheet.Line line) {
        return of(line, at(COURSE) >= 0 ? COURSE : COURSE_BY_TITLE);
    }

    String day(IncomingSheet.Line line) {
        return of(line, DAY);
    }

    String organisation(IncomingSheet.Line line) {
        return of(line, ORGANISATION);
    }

    private String of(IncomingSheet.Line line, Set<String> names) {
        var at = at(names);
        // A line break or a control character in a cell is not part of a name.
        return at < 0
                ? ""
                : line.cells().get(at).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private int at(Set<String> names) {
        for (int column = 0; column < head.size(); column++) {
            if (names.contains(head.get(column))) {
                return column;
            }
        }
        return -1;
    }
}
