package org.breakwater.pathways.privatefostering.year;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.pathways.privatefostering.records.FosteringRow.Ending;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Outcome;
import org.breakwater.web.Page;

/**
 * The yearly table.
 *
 * @param startYear the year in whose April it begins
 * @param last the latest such year that has begun
 */
public record FosteringYearPage(int startYear, int last, List<FosteringYearRow> rows) implements Page {

    static final String ADDRESS = "/private-fostering/year";

    /** A line of the table. */
    public record Measure(String text, int number) {}

    public int of(String part, String item) {
        return rows.stream()
                .filter(row -> row.part().equals(part) && row.item().equals(item))
                .mapToInt(FosteringYearRow::number)
                .sum();
    }

    public int all(String part) {
        return rows.stream()
                .filter(row -> row.part().equals(part))
                .mapToInt(FosteringYearRow::number)
                .sum();
    }

    public List<Measure> notified() {
        return measures(
                "NOTIFIED",
                "Notifications received",
                Arrays.stream(NotifierKind.values()).map(one -> new Named(one.name(), one.inWords())));
    }

    public List<Measure> arrangements() {
        return List.of(
                new Measure("Began in the year", all("BEGAN")),
                new Measure("Ended in the year", all("ENDED")),
                new Measure("Open on 31 March, or today", all("OPEN")));
    }

    public List<Measure> visits() {
        return List.of(
                new Measure("Visits due within 7 working days", all("INITIAL")),
                new Measure("Made within 7 working days", of("INITIAL", "IN_TIME")),
                new Measure("Regulation 8 visits due", all("VISITS")),
                new Measure("Regulation 8 visits made in time", of("VISITS", "IN_TIME")));
    }

    public List<Measure> decided() {
        return measures(
                "DECIDED",
                "Decisions made",
                Arrays.stream(Outcome.values()).map(one -> new Named(one.name(), one.inWords())));
    }

    public List<Measure> ended() {
        return measures(
                "ENDED",
                "Arrangements that ended",
                Arrays.stream(Ending.values()).map(one -> new Named(one.name(), one.inWords())));
    }

    private record Named(String item, String inWords) {}

    /** The whole first, and then each kind, also those of which there was none. */
    private List<Measure> measures(String part, String whole, Stream<Named> items) {
        return Stream.concat(
                        Stream.of(new Measure(whole, all(part))),
                        items.map(one -> new Measure(one.inWords(), of(part, one.item()))))
                .toList();
    }
}
