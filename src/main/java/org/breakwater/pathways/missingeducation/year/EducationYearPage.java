package org.breakwater.pathways.missingeducation.year;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.breakwater.pathways.missingeducation.records.EducationOutcome;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Reason;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Sex;
import org.breakwater.web.Page;
import org.breakwater.web.figures.SmallNumberSuppression;
import org.breakwater.web.forms.Problem;

/** The termly return. @param census the day at whose end the cases are counted */
public record EducationYearPage(
        LocalDate census, EducationYearForm form, List<EducationYearRow> rows, List<Problem> problems) implements Page {

    static final String ADDRESS = "/missing-education/year";

    /** What the children are counted by. */
    public enum Part {
        ALL("Open on census day"),
        SEX("Sex"),
        YEAR_GROUP("Year group"),
        LENGTH("Time missing education"),
        REASON("Main reason"),
        OUTCOME("Closed in the 12 months to census day, by outcome");

        private final String inWords;

        Part(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    /** A line of the table and of the file. */
    public record Line(Part part, String group, String children) {}

    public List<Line> lines() {
        return Arrays.stream(Part.values())
                .flatMap(part -> lines(part).stream())
                .toList();
    }

    public List<Line> lines(Part part) {
        var found = rows.stream().filter(row -> row.part().equals(part.name())).toList();
        var hidden = SmallNumberSuppression.hidden(
                found.stream().collect(Collectors.toMap(EducationYearRow::item, EducationYearRow::children)));
        return found.stream()
                .map(row -> new Line(
                        part,
                        inWords(part, row.item()),
                        hidden.contains(row.item()) ? "Suppressed" : String.valueOf(row.children())))
                .toList();
    }

    private static String inWords(Part part, String item) {
        return switch (part) {
            case ALL -> "All children";
            case SEX -> Sex.valueOf(item).inWords();
            case YEAR_GROUP -> item;
            case LENGTH ->
                switch (item) {
                    case "A" -> "Less than 4 weeks";
                    case "B" -> "4 weeks to less than 12 weeks";
                    case "C" -> "12 weeks to less than a year";
                    default -> "A year or more";
                };
            case REASON -> Reason.valueOf(item).inWords();
            case OUTCOME -> outcome(item);
        };
    }

    private static String outcome(String item) {
        return Arrays.stream(EducationAct.values())
                .filter(act -> act.name().equals(item))
                .findFirst()
                .map(EducationAct::heading)
                .orElseGet(() -> EducationOutcome.valueOf(item).inWords());
    }
}
