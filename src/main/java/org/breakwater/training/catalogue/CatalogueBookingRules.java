package org.breakwater.training.catalogue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.breakwater.training.bookings.rules.BookingRules;
import org.breakwater.training.bookings.rules.EligibilityRules;

/** One set of booking rules of the file. */
record CatalogueBookingRules(Map<?, ?> values) {

    BookingRules read() {
        return new BookingRules(
                from(),
                number("opens", 1, 730),
                number("closes", 0, 60),
                number("quota", 1, 500),
                number("quota-lifts", 0, 120),
                number("offer-hours", 1, 240),
                number("hold", 1, 60),
                number("free-until", 0, 60),
                number("late-fee", 0, 100_000),
                number("absent-fee", 0, 100_000),
                new LinkedHashSet<>(kinds("exempt")),
                new EligibilityRules(firstIsRequired(), new LinkedHashSet<>(kinds("with-manager"))));
    }

    private LocalDate from() {
        if (values.get("from") instanceof Date read) {
            return LocalDate.ofInstant(read.toInstant(), ZoneOffset.UTC);
        }
        throw fault("they have no “from” date");
    }

    private int number(String key, int least, int most) {
        if (values.get(key) instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        throw fault(key + " is a number from " + least + " to " + most);
    }

    private boolean firstIsRequired() {
        return switch (String.valueOf(values.get("first"))) {
            case "required" -> true;
            case "asked", "null" -> false;
            default -> throw fault("first is “asked” or “required”");
        };
    }

    private List<String> kinds(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private CatalogueFault fault(String words) {
        return new CatalogueFault(List.of("booking rules from " + values.get("from") + ": " + words));
    }
}
