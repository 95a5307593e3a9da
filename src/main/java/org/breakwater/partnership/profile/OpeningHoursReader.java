package org.breakwater.partnership.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.breakwater.partnership.Availability;
import org.breakwater.partnership.Profile.Schedule;
import org.breakwater.time.BankHolidays;
import org.breakwater.time.OpeningHours;

/** Reads opening hours, and references to them. */
final class OpeningHoursReader {

    private static final Pattern SPAN = Pattern.compile("([0-2][0-9]:[0-5][0-9])-([0-2][0-9]:[0-5][0-9])");

    private final Map<String, Schedule> schedules = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    OpeningHoursReader(List<ProfileMapping> blocks) {
        blocks.forEach(this::schedule);
    }

    Map<String, Schedule> schedules() {
        return schedules;
    }

    /** {@code always}, {@code not-known}, an id, or {@code outside} and an id. */
    Availability availability(ProfileMapping block) {
        var text = block.text("hours");
        var id = text.startsWith("outside ")
                ? text.substring("outside ".length()).strip()
                : text;
        if (text.isEmpty() || text.equals("always")) {
            return new Availability.Always();
        }
        if (text.equals("not-known")) {
            return new Availability.NotKnown();
        }
        if (!ids.contains(id)) {
            block.mistake("hours", "there are no opening hours '%s'; use one of %s".formatted(id, ids));
        }
        return id.equals(text) ? new Availability.During(id) : new Availability.Outside(id);
    }

    /** The hours that none of these covers, in words; none if one is always available or two complement each other. */
    List<String> gapsIn(List<Availability> there) {
        if (there.isEmpty() || there.contains(new Availability.Always())) {
            return List.of();
        }
        if (ids.stream()
                .anyMatch(id ->
                        there.contains(new Availability.During(id)) && there.contains(new Availability.Outside(id)))) {
            return List.of();
        }
        return ids.stream()
                .filter(id ->
                        there.contains(new Availability.During(id)) || there.contains(new Availability.Outside(id)))
                .map(id -> there.contains(new Availability.During(id)) ? "outside " + id : "in " + id)
                .toList();
    }

    private void schedule(ProfileMapping block) {
        var id = block.text("id");
        if (!ids.add(id)) {
            block.mistake("id", "the id '%s' is used twice".formatted(id));
        }
        var name = block.text("name");
        var source = block.text("source");
        var weeks = new ArrayList<OpeningHours.Week>();
        var begun = new HashSet<LocalDate>();
        for (var period : block.blocks("periods")) {
            var from = date(period);
            var days = days(period);
            if (from.isPresent() && !begun.add(from.get())) {
                period.mistake("from", "two periods begin on " + from.get());
            } else if (from.isPresent() && !days.isEmpty()) {
                weeks.add(new OpeningHours.Week(from.get(), days));
            }
        }
        block.nothingElse();
        if (!weeks.isEmpty()) {
            schedules.put(id, new Schedule(id, name, source, OpeningHours.of(weeks, BankHolidays.england())));
        } else if (block.blocks("periods").isEmpty()) {
            block.mistake("periods", "'periods' is missing: give a start date, and the hours for each day");
        }
    }

    private static Map<DayOfWeek, OpeningHours.Hours> days(ProfileMapping period) {
        var days = new EnumMap<DayOfWeek, OpeningHours.Hours>(DayOfWeek.class);
        var mistaken = false;
        for (var day : DayOfWeek.values()) {
            var key = day.name().toLowerCase(Locale.ROOT);
            var written = period.maybe(key);
            if (written.isPresent()) {
                var hours = hours(period, key, written.get());
                hours.ifPresent(found -> days.put(day, found));
                mistaken |= hours.isEmpty();
            }
        }
        period.nothingElse();
        if (days.isEmpty() && !mistaken) {
            period.mistake("from", "no day of this period is open");
        }
        return days;
    }

    private static Optional<OpeningHours.Hours> hours(ProfileMapping period, String key, String written) {
        var span = SPAN.matcher(written);
        if (!span.matches()) {
            period.mistake(key, "%s: '%s' must look like 09:00-17:30".formatted(key, written));
            return Optional.empty();
        }
        try {
            var opens = LocalTime.parse(span.group(1));
            var closes = LocalTime.parse(span.group(2));
            if (opens.isBefore(closes)) {
                return Optional.of(new OpeningHours.Hours(opens, closes));
            }
            period.mistake(key, key + ": 'closes' is before 'opens'");
        } catch (DateTimeParseException noSuchTime) {
            period.mistake(key, key + ": not a valid time");
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(ProfileMapping period) {
        var written = period.text("from");
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noSuchDate) {
            period.mistake("from", "'%s' is not a date; write it as 2026-01-31".formatted(written));
            return Optional.empty();
        }
    }
}
