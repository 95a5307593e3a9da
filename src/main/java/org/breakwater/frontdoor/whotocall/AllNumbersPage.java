package org.breakwater.frontdoor.whotocall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.partnership.About;
import org.breakwater.partnership.Caller;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.Points;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.WhomToCall;
import org.breakwater.partnership.WhomToCall.Answer;
import org.breakwater.partnership.WhomToCall.Line;
import org.breakwater.partnership.WhomToCall.Question;
import org.breakwater.time.Calendars;
import org.breakwater.time.SaidHours;
import org.breakwater.time.SaidTime;
import org.breakwater.web.Page;

/**
 * Every number with its hours, to print or to keep on a phone. Kept there it must be right without us, so it carries
 * the instants at which the answer changes for a year to come; the phone only compares them with its own clock.
 *
 * @param danger whom to call in danger, and how in silence
 * @param crime whom to call about a crime that is not urgent
 * @param helplines everybody's, the children's first
 * @param data all of it for programs that read pages
 */
public record AllNumbersPage(
        LocalDate asOf, Answer danger, ContactPoint crime, List<Team> teams, List<ContactPoint> helplines, String data)
        implements Page {

    /** A year, and the time that somebody needs to notice that it is over. */
    private static final int DAYS_AHEAD = 400;

    /**
     * Who answers about a child or an adult.
     *
     * @param hours when the first of the two answers, in words
     * @param changes minutes since 1970: the first one is now, then how many minutes until each change
     * @param openFirst whether the first of the two answers now
     */
    public record Team(
            About about,
            ContactPoint open,
            ContactPoint closed,
            List<String> hours,
            String changes,
            boolean openFirst) {}

    static AllNumbersPage of(Profile profile, Points points, WhomToCall whomToCall, Instant now) {
        var teams = List.of(About.values()).stream()
                .map(about -> team(profile, points, about, now))
                .toList();
        var helplines = helplines(whomToCall, now);
        var danger = whomToCall.answer(new Question(About.CHILD, true, false, Caller.PUBLIC), now);
        var crime = points.get(profile.routes().crime());
        var all = Stream.of(
                        danger.answers().stream().map(Line::point),
                        teams.stream().flatMap(team -> Stream.of(team.open(), team.closed())),
                        Stream.of(crime),
                        helplines.stream())
                .flatMap(some -> some)
                .distinct()
                .toList();
        return new AllNumbersPage(
                now.atZone(Calendars.LONDON).toLocalDate(),
                danger,
                crime,
                teams,
                helplines,
                ContactData.of(profile, all, now));
    }

    public String asOfInWords() {
        return SaidTime.date(asOf);
    }

    /** The keys of the one who works with children, where they are more than everybody's. */
    public List<ContactPoint.Key> moreKeys(ContactPoint point) {
        var everybody = point.press(Caller.PUBLIC).size();
        return point.press(Caller.PROFESSIONAL).stream().skip(everybody).toList();
    }

    private static List<ContactPoint> helplines(WhomToCall whomToCall, Instant now) {
        var found = new ArrayList<ContactPoint>();
        for (var who : List.of(Caller.CHILD, Caller.PUBLIC, Caller.PROFESSIONAL)) {
            whomToCall.answer(new Question(About.CHILD, false, false, who), now).support().stream()
                    .map(Line::point)
                    .filter(point -> !found.contains(point))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static Team team(Profile profile, Points points, About about, Instant now) {
        var route = profile.routes().team(about);
        var open = points.get(route.open());
        var minute = now.getEpochSecond() / 60;
        var changes = new StringBuilder().append(minute);
        var until = now.plusSeconds(DAYS_AHEAD * 86_400L);
        var change = profile.nextChange(open.hours(), now);
        while (change.isPresent() && change.get().isBefore(until)) {
            var next = change.get().getEpochSecond() / 60;
            changes.append(' ').append(next - minute);
            minute = next;
            change = profile.nextChange(open.hours(), change.get());
        }
        var hours = profile.schedule(open.hours())
                .map(schedule -> SaidHours.week(
                        schedule.hours(), now.atZone(Calendars.LONDON).toLocalDate()))
                .orElse(List.of());
        var isOpen = profile.answersAt(open.hours(), now).orElse(false);
        return new Team(about, open, points.get(route.closed()), hours, changes.toString(), isOpen);
    }
}
