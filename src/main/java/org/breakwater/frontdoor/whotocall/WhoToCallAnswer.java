package org.breakwater.frontdoor.whotocall;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.contactpoints.WhoToCall.Answer;
import org.breakwater.partnership.contactpoints.WhoToCall.Line;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;

/**
 * The answer as JSON.
 *
 * @param at the requested time, local time in London with its offset
 * @param answers who to call, in order
 * @param support helplines, and in danger the ways to reach 999 in silence
 * @param until when {@code answers} changes, or null if it does not
 * @param then the list from then on, or null
 */
record WhoToCallAnswer(
        String at,
        List<Point> answers,
        List<Point> support,
        @Nullable String until,
        @Nullable List<Next> then) {

    /** {@code openNow} is null if the hours are unknown. */
    record Point(
            String id,
            String name,
            String number,
            List<String> alternatives,
            List<Press> press,
            @Nullable Boolean openNow) {}

    record Press(String key, @JsonProperty("for") String what) {}

    record Next(String id, String name, String number) {}

    static WhoToCallAnswer of(Answer answer) {
        var until = answer.until();
        return new WhoToCallAnswer(
                local(answer.at()),
                answer.answers().stream().map(WhoToCallAnswer::point).toList(),
                answer.support().stream().map(WhoToCallAnswer::point).toList(),
                until == null ? null : local(until),
                until == null
                        ? null
                        : answer.then().stream().map(WhoToCallAnswer::next).toList());
    }

    private static Point point(Line line) {
        var point = line.point();
        return new Point(
                point.id(),
                point.name(),
                point.number().shown(),
                point.lines().alternatives().stream()
                        .map(other -> other.number().shown())
                        .toList(),
                line.press().stream()
                        .map(key -> new Press(key.key(), key.what()))
                        .toList(),
                line.openNow());
    }

    private static Next next(ContactPoint point) {
        return new Next(point.id(), point.name(), point.number().shown());
    }

    private static String local(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(Calendars.LONDON));
    }
}
