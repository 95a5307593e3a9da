package org.breakwater.training.office;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.training.office.venues.VenueRow;
import org.breakwater.training.programme.SessionPlanning;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.forms.SinglePress;

/**
 * Date and place.
 *
 * @param pageId identifies the page on which a new one is planned, so that pressing twice plans one
 * @param version that was seen, for a change
 * @param venue of the list; empty for another place, as in place and access
 * @param anyway {@code YES} if another session may be there at that time
 */
public record PlanSessionForm(
        String pageId,
        String version,
        String course,
        String onDay,
        String onMonth,
        String onYear,
        String starts,
        String ends,
        String venue,
        String anyway,
        String place,
        String link,
        String access,
        String trainers,
        String capacity)
        implements Form {

    public static final String YES = "YES";

    private static final int MOST_PLACES = 500;
    private static final Duration LONGEST = Duration.ofHours(12);

    static PlanSessionForm empty(String course) {
        return new PlanSessionForm(
                UUID.randomUUID().toString(), "", course, "", "", "", "", "", "", "", "", "", "", "", "24");
    }

    /** The planned session; with another date it is a copy. */
    static PlanSessionForm of(SessionRow row, boolean copied) {
        var listed = row.venueId() == null ? "" : row.venueId().toString();
        var day = row.startsAt().atZone(Calendars.LONDON).toLocalDate();
        return new PlanSessionForm(
                copied ? UUID.randomUUID().toString() : "",
                String.valueOf(row.version()),
                row.course(),
                copied ? "" : String.valueOf(day.getDayOfMonth()),
                copied ? "" : String.valueOf(day.getMonthValue()),
                copied ? "" : String.valueOf(day.getYear()),
                EnglishTimes.clock(row.startsAt()),
                EnglishTimes.clock(row.endsAt()),
                listed,
                "",
                listed.isEmpty() ? row.place() : "",
                row.link(),
                listed.isEmpty() ? row.access() : "",
                row.trainers(),
                String.valueOf(row.capacity()));
    }

    PlanSessionForm at(int now) {
        return new PlanSessionForm(
                pageId,
                String.valueOf(now),
                course,
                onDay,
                onMonth,
                onYear,
                starts,
                ends,
                venue,
                anyway,
                place,
                link,
                access,
                trainers,
                capacity);
    }

    /** One page plans one session of a course. A forged id identifies a page that no one else has. */
    UUID press() {
        return SinglePress.of(InputParser.id(pageId).orElseGet(UUID::randomUUID), new Chosen(course));
    }

    /** The fields that make it another session, rather than a change of the same one. */
    public record Chosen(String course) implements Form {}

    boolean asksAnyway() {
        return anyway.equals(YES);
    }

    /** @param at the selected venue of those that are offered; empty if none */
    Checked<SessionPlanning.Planned> check(boolean knowsTheCourse, Instant now, Optional<VenueRow> at) {
        var ask = new Questions();
        ask.must(knowsTheCourse, "course", "Select a course");
        var on = InputParser.day(onDay, onMonth, onYear);
        ask.must(
                on.isPresent(),
                "on",
                (onDay + onMonth + onYear).isBlank() ? "Enter a date" : "Date must be a real date, like 14 4 2027");
        var from = InputParser.time(starts);
        ask.must(from.isPresent(), "starts", "Enter the start time, like 9:30");
        var until = InputParser.time(ends);
        ask.must(until.isPresent(), "ends", "Enter the end time, like 16:00");
        var startsAt = moment(on, from);
        var endsAt = moment(on, until);
        ask.must(startsAt.map(start -> start.isAfter(now)).orElse(true), "on", "Date and time must be in the future");
        ask.must(
                fits(startsAt, endsAt),
                "ends",
                "End time must be after the start time, on the same day and within 12 hours");
        var where = at.map(VenueRow::place).orElseGet(() -> ask.maybe("place", place, 300));
        askWhere(ask, at);
        var video = ask.maybe("link", link, 300);
        ask.must(video.isEmpty() || video.matches("https://\\S+"), "link", "Link must start with https://");
        var gettingIn = at.map(VenueRow::access).orElseGet(() -> ask.maybe("access", access, 1000));
        var who = ask.maybe("trainers", trainers, 300);
        var places = InputParser.count(capacity.strip()).filter(count -> count <= MOST_PLACES);
        ask.must(places.isPresent(), "capacity", "Places must be a number from 1 to 500");
        at.filter(hall -> places.filter(count -> count > hall.holds()).isPresent())
                .ifPresent(hall ->
                        ask.problem("capacity", "Venue capacity is %1$d. Enter %1$d or fewer".formatted(hall.holds())));
        return ask.then(() -> new SessionPlanning.Planned(
                startsAt.orElseThrow(),
                endsAt.orElseThrow(),
                where,
                video,
                gettingIn,
                who,
                places.orElseThrow(),
                at.map(VenueRow::id).orElse(null)));
    }

    /** Text typed beside a selected venue would be lost silently, so the user is asked. */
    private void askWhere(Questions ask, Optional<VenueRow> at) {
        ask.must(venue.isEmpty() || at.isPresent(), "venue", "Select a venue from the list, or “Another venue”");
        if (at.isPresent()) {
            ask.must(place.isBlank(), "place", "Leave this blank, or select “Another venue” as the venue");
            ask.must(access.isBlank(), "access", "Leave this blank: the details come from the list of venues");
        } else {
            var isSomewhere = !venue.isEmpty() || !place.isBlank() || !link.isBlank();
            ask.must(isSomewhere, "place", "Select a venue, or enter an address or a link");
        }
    }

    private static boolean fits(Optional<Instant> starts, Optional<Instant> ends) {
        return starts.flatMap(start -> ends.map(end ->
                        end.isAfter(start) && Duration.between(start, end).compareTo(LONGEST) <= 0))
                .orElse(true);
    }

    /** On the two days on which the clocks change, local time counts. */
    private static Optional<Instant> moment(Optional<LocalDate> day, Optional<LocalTime> time) {
        return day.flatMap(
                on -> time.map(at -> on.atTime(at).atZone(Calendars.LONDON).toInstant()));
    }
}
