package org.breakwater.time.deadlines;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.breakwater.time.EnglishTimes;

/**
 * The pauses of one clock in chronological order. Overlapping pauses count once. A pause that has no end yet is
 * ignored: nobody knows how long it will be, so the deadline is then the earliest possible one.
 */
public record ClockPauses(List<ClockPause> inOrder) {

    public static ClockPauses of(List<ClockPause> pauses) {
        return new ClockPauses(pauses.stream()
                .filter(pause -> !pause.from().equals(pause.until()))
                .sorted(comparing(ClockPause::from))
                .toList());
    }

    /** When the clock resumes, if it is paused at this instant. */
    public Optional<Instant> goesOnAfter(Instant at) {
        return inOrder.stream()
                .filter(pause -> !pause.from().isAfter(at))
                .flatMap(pause -> Optional.ofNullable(pause.until()).stream())
                .filter(until -> until.isAfter(at))
                .max(Instant::compareTo);
    }

    /** When the clock is next paused after this instant. */
    public Optional<Instant> nextAfter(Instant at) {
        return inOrder.stream()
                .filter(pause -> pause.until() != null)
                .map(ClockPause::from)
                .filter(from -> from.isAfter(at))
                .findFirst();
    }

    /** A sentence for each pause that overlaps the time between start and end. */
    public List<String> sentences(Instant start, Instant end) {
        var said = new ArrayList<String>();
        for (var pause : inOrder) {
            var until = pause.until();
            if (pause.from().isAfter(end)) {
                continue;
            }
            if (until == null) {
                said.add("Paused since %s: %s. This pause has no end yet, so it is not counted."
                        .formatted(EnglishTimes.weekdayInWords(pause.from()), pause.reason()));
            } else if (until.isAfter(start)) {
                said.add("Paused from %s until %s: %s."
                        .formatted(
                                EnglishTimes.weekdayInWords(pause.from()),
                                EnglishTimes.weekdayInWords(until),
                                pause.reason()));
            }
        }
        return said;
    }
}
