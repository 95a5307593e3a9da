package org.breakwater.partnership.contactpoints;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.breakwater.partnership.Availability;
import org.breakwater.partnership.CallRoutes;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ConcernAbout;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.ContactPoint.Key;
import org.breakwater.partnership.Profile;
import org.breakwater.time.BankHolidays;
import org.breakwater.time.Calendars;
import org.breakwater.time.PublicTimes;
import org.jspecify.annotations.Nullable;

/** Determines who to call: for this worry, this caller and this instant. Its table is in the profile. */
public final class WhoToCall {

    private final Profile profile;
    private final Supplier<CurrentContactPoints> points;

    public WhoToCall(Profile profile, Supplier<CurrentContactPoints> points) {
        this.profile = profile;
        this.points = points;
    }

    /**
     * The question.
     *
     * @param danger someone is in immediate danger
     * @param crime it is a crime, and not urgent
     */
    public record Question(ConcernAbout about, boolean danger, boolean crime, CallerKind who) {

        /** The default for a frightened person who has told us nothing: a member of the public, about a child. */
        public static final Question COMMONEST = new Question(ConcernAbout.CHILD, false, false, CallerKind.PUBLIC);
    }

    /**
     * One line of the answer.
     *
     * @param press the keys to press in sequence; nothing else
     * @param openNow whether someone answers at that instant; null if unknown
     */
    public record Line(
            ContactPoint point, List<Key> press, @Nullable Boolean openNow) {}

    /**
     * The answer.
     *
     * @param answers in the order in which to call
     * @param support additional help
     * @param until the instant at which the list changes; null if it does not
     * @param then the list from that instant on; empty if it does not change
     */
    public record Answer(
            Question question,
            Instant at,
            List<Line> answers,
            List<Line> support,
            @Nullable Instant until,
            List<ContactPoint> then) {}

    /** Whether the bank holidays of that time are known well enough to answer. */
    public static boolean canAnswer(Instant at) {
        var year = at.atZone(Calendars.LONDON).getYear();
        return BankHolidays.england().knows(year) && BankHolidays.england().knows(year + 1);
    }

    /** @throws IllegalArgumentException if we {@linkplain #canAnswer cannot answer} for that time */
    public Answer answer(Question question, Instant at) {
        var now = points.get();
        var list = list(question, at);
        var change = question.danger() ? Optional.<Change>empty() : change(question, at, list);
        return new Answer(
                question,
                at,
                list.stream().map(id -> line(now.get(id), question, at)).toList(),
                profile.routes().support().stream()
                        .filter(support -> support.fits(question))
                        .map(support -> line(now.get(support.show()), question, at))
                        .toList(),
                change.map(Change::at).orElse(null),
                change.map(Change::list).orElse(List.of()).stream()
                        .map(now::get)
                        .toList());
    }

    /** The opening hours of the team, within a sentence; empty if it has none. */
    public String officeHours(ConcernAbout about, Instant at) {
        return profile.schedule(hours(profile.routes().team(about)))
                .map(schedule -> PublicTimes.weekInSentence(
                        schedule.hours(), at.atZone(Calendars.LONDON).toLocalDate()))
                .orElse("");
    }

    private List<String> list(Question question, Instant at) {
        var routes = profile.routes();
        if (question.danger()) {
            return List.of(routes.danger());
        }
        var list = new ArrayList<String>();
        if (question.crime()) {
            list.add(routes.crime());
        }
        var team = routes.team(question.about());
        var open = profile.answersAt(hours(team), at).orElse(false);
        list.add(open ? team.open() : team.closed());
        return list;
    }

    /** When the list changes, and to what. */
    private record Change(Instant at, List<String> list) {}

    /** A change of hours may leave the list as it is (a week that only looks different): then it is no change. */
    private Optional<Change> change(Question question, Instant at, List<String> list) {
        var hours = hours(profile.routes().team(question.about()));
        var next = profile.nextChange(hours, at);
        while (next.isPresent()) {
            var then = list(question, next.get());
            if (!then.equals(list)) {
                return Optional.of(new Change(next.get(), then));
            }
            next = profile.nextChange(hours, next.get()).filter(WhoToCall::canAnswer);
        }
        return Optional.empty();
    }

    private Availability hours(CallRoutes.Team team) {
        return points.get().get(team.open()).hours();
    }

    private Line line(ContactPoint point, Question question, Instant at) {
        return new Line(
                point,
                point.press(question.who()),
                profile.answersAt(point.hours(), at).orElse(null));
    }
}
