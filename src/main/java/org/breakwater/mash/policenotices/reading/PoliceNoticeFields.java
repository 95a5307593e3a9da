package org.breakwater.mash.policenotices.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * The cells of one line of a file of notices, in the order of {@link PoliceNoticeColumn}; as they came, or as
 * corrected.
 */
public record PoliceNoticeFields(List<String> values) {

    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu-M-d", "d MMM uuuu", "d MMMM uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    public PoliceNoticeFields {
        values = List.copyOf(values);
    }

    static PoliceNoticeFields of(Map<PoliceNoticeColumn, String> cells) {
        var values = new ArrayList<>(Collections.nCopies(PoliceNoticeColumn.values().length, ""));
        cells.forEach((column, cell) -> values.set(column.ordinal(), cell.strip()));
        return new PoliceNoticeFields(values);
    }

    static PoliceNoticeFields empty() {
        return of(Map.of());
    }

    public String get(PoliceNoticeColumn column) {
        return column.ordinal() < values.size() ? values.get(column.ordinal()) : "";
    }

    /** The number normalised for comparison: capitals and spaces make no difference. */
    public String number() {
        return comparable(get(PoliceNoticeColumn.NUMBER));
    }

    public String incident() {
        return comparable(get(PoliceNoticeColumn.INCIDENT));
    }

    /** The key of one contact: an incident, or a notice that names none. */
    public String bundle() {
        return incident().isEmpty() ? "notice " + number() : "incident " + incident();
    }

    private static String comparable(String number) {
        return number.toUpperCase(Locale.UK).replaceAll("\\s+", "");
    }

    /** The notice in this line; or what must be corrected, in the order of the columns. */
    public Checked<Notice> check(LocalDate today) {
        var ask = new Questions();
        for (var column : PoliceNoticeColumn.values()) {
            ask.maybe(column.field(), get(column), column.most());
        }
        must(ask, PoliceNoticeColumn.NUMBER, "Enter the notice number");
        must(ask, PoliceNoticeColumn.HAPPENED, "Enter what happened");
        must(ask, PoliceNoticeColumn.OFFICER, "Enter the officer’s name");
        var on = day(get(PoliceNoticeColumn.DATE));
        ask.must(
                on.filter(day -> !day.isAfter(today)).isPresent(),
                PoliceNoticeColumn.DATE.field(),
                "Date must be a real date that is not in the future, like 28/08/2026");
        var time = get(PoliceNoticeColumn.TIME);
        // Spreadsheets are often saved with seconds, which no one means.
        var at = InputParser.time(time.replaceFirst("(?<=:\\d{2}):\\d{2}$", ""));
        ask.must(time.isEmpty() || at.isPresent(), PoliceNoticeColumn.TIME.field(), "Enter a time, like 21:40");
        var born = get(PoliceNoticeColumn.BORN);
        var birthday = day(born).filter(day -> !day.isAfter(today));
        ask.must(
                born.isEmpty() || birthday.isPresent(),
                PoliceNoticeColumn.BORN.field(),
                "Enter a date of birth, like 03/04/2019, or leave it blank and enter the age");
        ask.must(
                !(get(PoliceNoticeColumn.CHILD) + get(PoliceNoticeColumn.ADDRESS)).isBlank(),
                PoliceNoticeColumn.CHILD.field(),
                "Enter the child’s name or an address");
        return ask.then(() -> new Notice(this, on.orElseThrow(), at, child(birthday)));
    }

    private void must(Questions ask, PoliceNoticeColumn column, String message) {
        ask.must(!get(column).isBlank(), column.field(), message);
    }

    private ReportContent.Child child(Optional<LocalDate> born) {
        return new ReportContent.Child(
                get(PoliceNoticeColumn.CHILD),
                "",
                get(PoliceNoticeColumn.AGE),
                false,
                "",
                get(PoliceNoticeColumn.ADDRESS),
                get(PoliceNoticeColumn.SCHOOL),
                born.map(LocalDate::toString).orElse(""));
    }

    private static Optional<LocalDate> day(String typed) {
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(typed, format));
            } catch (DateTimeException anotherForm) {
                // the next form
            }
        }
        return Optional.empty();
    }

    /** A notice about one child, in which everything can be read. */
    public record Notice(PoliceNoticeFields fields, LocalDate on, Optional<LocalTime> at, ReportContent.Child child) {

        @Override
        public String toString() {
            return "Notice[…]";
        }
    }

    @Override
    public String toString() {
        return "PoliceNoticeFields[…]";
    }
}
