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

/** The cells of one line of a file of notices, in the order of {@link NoticeColumn}; as they came, or as mended. */
public record NoticeFields(List<String> values) {

    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "d/M/uuuu", "d-M-uuuu", "d.M.uuuu", "uuuu-M-d", "d MMM uuuu", "d MMMM uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    public NoticeFields {
        values = List.copyOf(values);
    }

    static NoticeFields of(Map<NoticeColumn, String> cells) {
        var values = new ArrayList<>(Collections.nCopies(NoticeColumn.values().length, ""));
        cells.forEach((column, cell) -> values.set(column.ordinal(), cell.strip()));
        return new NoticeFields(values);
    }

    static NoticeFields empty() {
        return of(Map.of());
    }

    public String get(NoticeColumn column) {
        return column.ordinal() < values.size() ? values.get(column.ordinal()) : "";
    }

    /** The number as it is compared: capitals and blanks make no difference. */
    public String number() {
        return comparable(get(NoticeColumn.NUMBER));
    }

    public String incident() {
        return comparable(get(NoticeColumn.INCIDENT));
    }

    /** What one contact is made of: an incident, or a notice that names none. */
    public String bundle() {
        return incident().isEmpty() ? "notice " + number() : "incident " + incident();
    }

    private static String comparable(String number) {
        return number.toUpperCase(Locale.UK).replaceAll("\\s+", "");
    }

    /** The notice that this line tells; or what is to be mended, in the order of the columns. */
    public Checked<Notice> check(LocalDate today) {
        var ask = new Questions();
        for (var column : NoticeColumn.values()) {
            ask.maybe(column.field(), get(column), column.most());
        }
        must(ask, NoticeColumn.NUMBER, "Enter the notice number");
        must(ask, NoticeColumn.HAPPENED, "Enter what happened");
        must(ask, NoticeColumn.OFFICER, "Enter the officer’s name");
        var on = day(get(NoticeColumn.DATE));
        ask.must(
                on.filter(day -> !day.isAfter(today)).isPresent(),
                NoticeColumn.DATE.field(),
                "Date must be a real date that is not in the future, like 28/08/2026");
        var time = get(NoticeColumn.TIME);
        // Tables are often saved with seconds, which no one means.
        var at = InputParser.time(time.replaceFirst("(?<=:\\d{2}):\\d{2}$", ""));
        ask.must(time.isEmpty() || at.isPresent(), NoticeColumn.TIME.field(), "Enter a time, like 21:40");
        var born = get(NoticeColumn.BORN);
        var birthday = day(born).filter(day -> !day.isAfter(today));
        ask.must(
                born.isEmpty() || birthday.isPresent(),
                NoticeColumn.BORN.field(),
                "Enter a date of birth, like 03/04/2019, or leave it blank and enter the age");
        ask.must(
                !(get(NoticeColumn.CHILD) + get(NoticeColumn.ADDRESS)).isBlank(),
                NoticeColumn.CHILD.field(),
                "Enter the child’s name or an address");
        return ask.then(() -> new Notice(this, on.orElseThrow(), at, child(birthday)));
    }

    private void must(Questions ask, NoticeColumn column, String message) {
        ask.must(!get(column).isBlank(), column.field(), message);
    }

    private ReportContent.Child child(Optional<LocalDate> born) {
        return new ReportContent.Child(
                get(NoticeColumn.CHILD),
                "",
                get(NoticeColumn.AGE),
                false,
                "",
                get(NoticeColumn.ADDRESS),
                get(NoticeColumn.SCHOOL),
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
    public record Notice(NoticeFields fields, LocalDate on, Optional<LocalTime> at, ReportContent.Child child) {

        @Override
        public String toString() {
            return "Notice[…]";
        }
    }

    @Override
    public String toString() {
        return "NoticeFields[…]";
    }
}
