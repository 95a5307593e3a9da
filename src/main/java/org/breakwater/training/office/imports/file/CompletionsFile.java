package org.breakwater.training.office.imports.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.breakwater.access.proving.ProveAddressForm;
import org.breakwater.web.sheets.IncomingSheet;

/**
 * A file of another learning system, validated as far as possible by itself: each line is valid, or has an error.
 *
 * @param good what can be loaded, once the database says so too
 * @param bad what is to be mended
 * @param read every line as far as it could be read, so that all that is wrong with it is said at once
 */
public record CompletionsFile(List<Good> good, List<ImportFault> bad, List<Good> read) {

    /** None of our courses is valid for longer. Our own limit. */
    private static final int MOST_YEARS = 20;

    private static final int MOST_EMAIL = 254;
    private static final int MOST_NAME = 200;

    /** A valid line. @param organisation empty if the file has none */
    public record Good(int number, String email, String name, String organisation, String course, LocalDate on) {

        String key() {
            return email + "\n" + course + "\n" + on;
        }

        @Override
        public String toString() {
            return "Good[" + number + "]";
        }
    }

    /** @param course finds the id of a course by the text in the file */
    public static CompletionsFile of(
            ImportColumns columns,
            List<IncomingSheet.Line> lines,
            Function<String, Optional<String>> course,
            LocalDate today) {
        var good = new ArrayList<Good>();
        var all = new ArrayList<Good>();
        var bad = new ArrayList<ImportFault>();
        Map<String, Integer> seen = new HashMap<>();
        for (var line : lines) {
            var wrong = new ArrayList<ImportFault>();
            var read = read(columns, line, course, today, wrong);
            if (wrong.isEmpty()) {
                var before = seen.putIfAbsent(read.key(), line.number());
                if (before == null) {
                    good.add(read);
                } else {
                    bad.add(new ImportFault(
                            line.number(), read.email(), "This repeats row %,d. Remove one of them".formatted(before)));
                }
            }
            all.add(read);
            bad.addAll(wrong);
        }
        return new CompletionsFile(good, bad, all);
    }

    private static Good read(
            ImportColumns columns,
            IncomingSheet.Line line,
            Function<String, Optional<String>> course,
            LocalDate today,
            List<ImportFault> wrong) {
        var email = columns.email(line).toLowerCase(Locale.ROOT);
        if (!ProveAddressForm.looksRight(email) || email.length() > MOST_EMAIL) {
            wrong.add(new ImportFault(
                    line.number(), email, "Enter an email address in the correct format, like name@example.org"));
        }
        var name = columns.name(line);
        if (name.length() > MOST_NAME) {
            wrong.add(new ImportFault(line.number(), name, "Name must be 200 characters or fewer"));
        }
        var organisation = columns.organisation(line);
        if (organisation.length() > MOST_NAME) {
            wrong.add(new ImportFault(line.number(), organisation, "Organisation must be 200 characters or fewer"));
        }
        var said = columns.course(line);
        var id = course.apply(said);
        if (id.isEmpty()) {
            wrong.add(
                    new ImportFault(line.number(), said, "Course not found. Enter a course code from the list below"));
        }
        var written = columns.day(line);
        var on = ImportedDate.of(written);
        whatIsWrongWith(on, today).ifPresent(why -> wrong.add(new ImportFault(line.number(), written, why)));
        return new Good(line.number(), email, name, organisation, id.orElse(""), on.orElse(today));
    }

    private static Optional<String> whatIsWrongWith(Optional<LocalDate> on, LocalDate today) {
        if (on.isEmpty()) {
            return Optional.of("Enter the date like 2027-03-01 or 01/03/2027");
        }
        if (on.get().isAfter(today)) {
            return Optional.of("This date is in the future. Enter the date they completed it");
        }
        return on.get().isBefore(today.minusYears(MOST_YEARS))
                ? Optional.of("This is more than 20 years ago. Check the date or remove the line")
                : Optional.empty();
    }
}
