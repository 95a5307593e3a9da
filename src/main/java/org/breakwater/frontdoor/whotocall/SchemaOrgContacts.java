package org.breakwater.frontdoor.whotocall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.breakwater.partnership.Availability;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.PhoneNumber;
import org.breakwater.partnership.Profile;
import org.breakwater.time.Calendars;
import tools.jackson.databind.json.JsonMapper;

/**
 * The numbers for programs that read pages, as schema.org names them. Hours are given day by day for the next week,
 * with their dates: so they are right in a week with a bank holiday, and cannot be taken for permanent.
 */
final class SchemaOrgContacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DAYS = 7;

    private SchemaOrgContacts() {}

    /** A JSON object that is safe inside a script element. */
    static String of(Profile profile, List<ContactPoint> points, Instant now) {
        var today = now.atZone(Calendars.LONDON).toLocalDate();
        var contacts = points.stream()
                .filter(point -> point.how() == ContactPoint.How.CALL)
                .map(point -> contact(profile, point, today))
                .toList();
        var house = new LinkedHashMap<String, Object>();
        house.put("@context", "https://schema.org");
        house.put("@type", "Organization");
        house.put("name", profile.name());
        house.put("areaServed", profile.place());
        house.put("contactPoint", contacts);
        return JSON.writeValueAsString(house).replace("<", "\\u003c");
    }

    private static Map<String, Object> contact(Profile profile, ContactPoint point, LocalDate today) {
        var contact = new LinkedHashMap<String, Object>();
        contact.put("@type", "ContactPoint");
        contact.put("name", point.name());
        contact.put("contactType", point.what());
        contact.put(
                "telephone",
                Stream.concat(
                                Stream.of(point.number()),
                                point.lines().alternatives().stream().map(ContactPoint.OtherNumber::number))
                        .map(PhoneNumber::dialled)
                        .toList());
        var hours = hours(profile, point, today);
        if (!hours.isEmpty()) {
            contact.put("hoursAvailable", hours);
        }
        return contact;
    }

    private static List<Map<String, Object>> hours(Profile profile, ContactPoint point, LocalDate today) {
        var week = new ArrayList<Map<String, Object>>();
        for (int day = 0; day < DAYS; day++) {
            var date = today.plusDays(day);
            switch (point.hours()) {
                case Availability.Always() -> week.add(open(date, "00:00", "23:59"));
                case Availability.NotKnown() -> {}
                case Availability.During(var id) ->
                    profile.schedule(point.hours())
                            .flatMap(schedule -> schedule.hours().on(date))
                            .ifPresent(span -> week.add(open(
                                    date, span.opens().toString(), span.closes().toString())));
                case Availability.Outside(var id) -> outside(profile, point, date, week);
            }
        }
        return week;
    }

    private static void outside(Profile profile, ContactPoint point, LocalDate date, List<Map<String, Object>> week) {
        var closed = profile.schedule(point.hours())
                .flatMap(schedule -> schedule.hours().on(date));
        if (closed.isEmpty()) {
            week.add(open(date, "00:00", "23:59"));
        } else {
            week.add(open(date, "00:00", closed.get().opens().toString()));
            week.add(open(date, closed.get().closes().toString(), "23:59"));
        }
    }

    private static Map<String, Object> open(LocalDate date, String opens, String closes) {
        var hours = new LinkedHashMap<String, Object>();
        hours.put("@type", "OpeningHoursSpecification");
        hours.put("validFrom", date.toString());
        hours.put("validThrough", date.toString());
        hours.put("opens", opens);
        hours.put("closes", closes);
        return hours;
    }
}
