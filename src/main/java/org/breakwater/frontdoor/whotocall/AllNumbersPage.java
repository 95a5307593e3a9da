package org.breakwater.frontdoor.whotocall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.contactpoints.CurrentContactPoints;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.partnership.contactpoints.WhoToCall.Answer;
import org.breakwater.partnership.contactpoints.WhoToCall.Line;
import org.breakwater.partnership.contactpoints.WhoToCall.Question;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.time.PublicTimes;
import org.breakwater.web.Page;

/**
 * Every number with its hours, to print or to keep on a phone. A stored copy must be right without us, so it contains
 * the instants at which the answer changes for a year to come; the phone only compares them with its own clock.
 *
 * @param danger who to call in danger, and how in silence
 * @param crime who to call about a crime that is not urgent
 * @param helplines for everyone, the children's first
 * @param data all of it for programs that read pages
 */
public record AllNumbersPage(
        LocalDate asOf, Answer danger, ContactPoint crime, List<Team> teams, List<ContactPoint> helplines, String data)
        implements Page {

    /** A year, and some time for a person to notice that it is over. */
    private static final int DAYS_AHEAD = 400;

    /**
     * Who answers about a child or an adult.
     *
     * @param hours when the first of the two answers, in words
     * @param changes minutes since 1970: the first one is now, then the minutes until each change
     * @param openFirst whether the first of the two answers now
     */
    public record Team(
            ConcernAbout about,
            ContactPoint open,
            ContactPoint closed,
            List<String> hours,
            String changes,
            boolean openFirst) {

        /** Whether the one in office hours is meant, for each of the two: who answers now stands first. */
        public List<Boolean> order() {
            return List.of(openFirst, !openFirst);
        }
    }

    static AllNumbersPage of(Profile profile, CurrentContactPoints points, WhoToCall whoToCall, Instant now) {
        var teams = List.of(ConcernAbout.values()).stream()
                .map(about -> team(profile, points, about, now))
                .toList();
        var helplines = helplines(whoToCall, now);
        var danger = whoToCall.answer(new Question(ConcernAbout.CHILD, true, false, CallerKind.PUBLIC), now);
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
                SchemaOrgContacts.of(profile, all, now));
    }

    public String asOfInWords() {
        return EnglishTimes.date(asOf);
    }

    /** The menu keys for professionals, if they are more than everyone's. */
    public List<ContactPoint.Key> moreKeys(ContactPoint point) {
        var everybody = point.press(CallerKind.PUBLIC).size();
        return point.press(CallerKind.PROFESSIONAL).stream().skip(everybody).toList();
    }

    private static List<ContactPoint> helplines(WhoToCall whoToCall, Instant now) {
        var found = new ArrayList<ContactPoint>();
        for (var who : List.of(CallerKind.CHILD, CallerKind.PUBLIC, CallerKind.PROFESSIONAL)) {
            whoToCall.answer(new Question(ConcernAbout.CHILD, false, false, who), now).support().stream()
                    .map(Line::point)
                    .filter(point -> !found.contains(point))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static Team team(Profile profile, CurrentContactPoints points, ConcernAbout about, Instant now) {
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
                .map(schedule -> PublicTimes.week(
                        schedule.hours(), now.atZone(Calendars.LONDON).toLocalDate()))
                .orElse(List.of());
        var isOpen = profile.answersAt(open.hours(), now).orElse(false);
        return new Team(about, open, points.get(route.closed()), hours, changes.toString(), isOpen);
    }
}
