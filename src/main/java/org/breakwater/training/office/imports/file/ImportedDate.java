package org.breakwater.training.office.imports.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.breakwater.time.Calendars;

/** A date as learning systems write it, with or without a time. Of two ambiguous numbers the first is the day. */
final class ImportedDate {

    /** A time with a UTC offset is converted to London time. */
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?(Z|[+-]\\d{2}:?\\d{2})");

    private static final Pattern TIME =
            Pattern.compile("(?<![T ,])[T ,]++\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?( ?[aApP]\\.?[mM]\\.?)?$");

    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-M-d"),
            form("d/M/uuuu"),
            form("d.M.uuuu"),
            form("d-M-uuuu"),
            form("d MMM uuuu"),
            form("d MMMM uuuu"),
            form("d-MMM-uuuu"));

    private ImportedDate() {}

    static Optional<LocalDate> of(String written) {
        var words = written.strip().replaceAll("\\s+", " ");
        var moment = MOMENT.matcher(words);
        if (moment.matches()) {
            return inLondon(moment.group(1) + "T" + moment.group(2) + zone(moment.group(3)));
        }
        var day = TIME.matcher(words).replaceFirst("");
        return FORMS.stream().flatMap(form -> read(day, form).stream()).findFirst();
    }

    private static String zone(String said) {
        return said.equals("Z") || said.contains(":") ? said : said.substring(0, 3) + ":" + said.substring(3);
    }

    private static Optional<LocalDate> inLondon(String moment) {
        try {
            return Optional.of(OffsetDateTime.parse(moment)
                    .atZoneSameInstant(Calendars.LONDON)
                    .toLocalDate());
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> read(String day, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(day, form));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
