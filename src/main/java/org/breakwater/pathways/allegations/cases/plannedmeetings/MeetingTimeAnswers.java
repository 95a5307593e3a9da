package org.breakwater.pathways.allegations.cases.plannedmeetings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Time;
import org.breakwater.time.Calendars;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.breakwater.web.govuk.Choice;

/** When and where a meeting is to be, as it is typed. */
record MeetingTimeAnswers(String meetsOn, String meetsTime, String how, String venue) {

    private static final Duration FURTHEST = Duration.ofDays(366);

    enum How {
        IN_PERSON("In person"),
        VIDEO("Video call");

        private final String inWords;

        How(String inWords) {
            this.inWords = inWords;
        }
    }

    static List<Choice> ways() {
        return List.of(Choice.of(How.IN_PERSON, How.IN_PERSON.inWords), Choice.of(How.VIDEO, How.VIDEO.inWords));
    }

    /** Empty if an answer is wrong. */
    Optional<Time> ask(Questions ask, Instant now) {
        var day = ask.day("meetsOn", meetsOn, "Enter the date of the meeting, like 27/3/2026");
        var hour = InputParser.time(meetsTime);
        ask.must(hour.isPresent(), "meetsTime", "Enter the time of the meeting, like 14:30");
        var at = day.flatMap(
                on -> hour.map(time -> on.atTime(time).atZone(Calendars.LONDON).toInstant()));
        ask.must(
                at.filter(one -> !one.isAfter(now) || one.isAfter(now.plus(FURTHEST)))
                        .isEmpty(),
                "meetsOn",
                "The meeting must be later than now, and within a year");
        var way = ask.one("how", how, How.class, "Select whether the meeting is in person or by video");
        var where = way.filter(one -> one == How.IN_PERSON).isPresent()
                ? ask.text("venue", venue, "Enter the venue", 300)
                : ask.maybe("venue", venue, 300);
        return at.flatMap(one -> way.map(chosen -> new Time(one, chosen == How.VIDEO, where)));
    }

    @Override
    public String toString() {
        return "MeetingTimeAnswers[…]";
    }
}
