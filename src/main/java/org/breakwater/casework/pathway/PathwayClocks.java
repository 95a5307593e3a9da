package org.breakwater.casework.pathway;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.clocks.ClockSubject;
import org.breakwater.casework.clocks.PausedClocks;
import org.breakwater.casework.pathway.TransitionClause.Change;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.breakwater.time.deadlines.LimitKind;
import org.springframework.stereotype.Component;

/** The effect of a table's transitions on the clocks of a case. */
@Component
class PathwayClocks {

    private final CaseDeadlines caseDeadlines;
    private final PausedClocks pausedClocks;
    private final Calendars calendars;
    private final Clock clock;

    PathwayClocks(CaseDeadlines caseDeadlines, PausedClocks pausedClocks, Calendars calendars, Clock clock) {
        this.caseDeadlines = caseDeadlines;
        this.pausedClocks = pausedClocks;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Why the clocks do not allow this transition now; empty if they do. */
    Optional<String> refusal(Pathway<?> pathway, UUID record, PathwayTransition move, TransitionDetails details) {
        var about = about(record, details);
        var running =
                caseDeadlines.allIn(record).stream().filter(ClockRow::isRunning).toList();
        for (var minimum : move.limits(Change.WAITS_FOR)) {
            var waits = running.stream()
                    .filter(row ->
                            row.subject().equals(about.subject()) && row.rule().equals(minimum))
                    .findFirst();
            if (waits.isEmpty()) {
                return Optional.of("The time that must pass before this has not begun.");
            }
            if (waits.get().isTooEarlyAt(clock.instant())) {
                return Optional.of("This cannot be done before %s."
                        .formatted(EnglishTimes.weekdayInWords(waits.get().dueAt())));
            }
        }
        if (move.to().filter(pathway::isOverAt).isEmpty()) {
            return Optional.empty();
        }
        var ended = Stream.of(Change.MEETS, Change.DROPS, Change.WAITS_FOR)
                .flatMap(how -> move.limits(how).stream())
                .toList();
        return running.stream()
                .filter(row -> !row.subject().equals(about.subject()) || !ended.contains(row.rule()))
                .findFirst()
                .map(row -> "This case cannot be closed yet. It still has a deadline: %s.".formatted(row.name()));
    }

    /**
     * Ends, pauses, resumes and starts clocks as the transition says. Returns when the next deadline of the case is
     * due.
     */
    Optional<Instant> apply(
            Actor by, Pathway<?> pathway, UUID record, PathwayTransition move, TransitionDetails details) {
        var about = about(record, details);
        end(about, move.limits(Change.MEETS), CaseDeadlines.Ending.MET);
        end(about, move.limits(Change.WAITS_FOR), CaseDeadlines.Ending.MET);
        end(about, move.limits(Change.DROPS), CaseDeadlines.Ending.NOT_NEEDED);
        var counting = details.school().map(calendars::of).orElse(calendars);
        for (var limit : move.limits(Change.PAUSES)) {
            pausedClocks.pause(by, about, limit, details.words().isEmpty() ? move.name() : details.words());
        }
        for (var limit : move.limits(Change.RESUMES)) {
            pausedClocks.resume(about, limit, pathway.limits(), counting);
        }
        move.recounts().forEach(recounted -> recount(about, pathway, recounted, details, counting));
        var started = new ArrayList<Instant>();
        for (var opens : move.opens()) {
            if (opens.ifGiven() && !details.dates().containsKey(opens.date())) {
                continue;
            }
            var startedAt = startOf(move, opens, details);
            var rule = pathway.limits().inForce(opens.limit(), startedAt);
            var dueAt = caseDeadlines.start(about, counting.deadline(rule, startedAt, List.of()));
            if (rule.kind() != LimitKind.NOT_BEFORE) {
                started.add(dueAt);
            }
        }
        // Someone who may open a case without seeing it sees none of its clocks, so those just started count besides.
        return Stream.concat(nextDue(record).stream(), started.stream()).min(Instant::compareTo);
    }

    /** What ran from the wrong date is replaced; what has ended stays as it ended. */
    private void recount(
            ClockSubject about,
            Pathway<?> pathway,
            TransitionClause.Recounts recounted,
            TransitionDetails details,
            Calendars counting) {
        var startedAt = details.dates().get(recounted.date());
        if (startedAt == null) {
            return;
        }
        caseDeadlines.of(about).stream()
                .filter(row -> row.isRunning() && recounted.limits().contains(row.rule()))
                .forEach(row -> {
                    caseDeadlines.end(about, row.rule(), CaseDeadlines.Ending.OVERTAKEN);
                    var rule = pathway.limits().inForce(row.rule(), startedAt);
                    caseDeadlines.start(about, counting.deadline(rule, startedAt, List.of()));
                });
    }

    /** When the next deadline of the case is due, whatever its subject. */
    Optional<Instant> nextDue(UUID record) {
        return caseDeadlines.allIn(record).stream()
                .filter(row -> row.isRunning() && row.pausedAt() == null && row.kind() != LimitKind.NOT_BEFORE)
                .map(ClockRow::dueAt)
                .min(Instant::compareTo);
    }

    private Instant startOf(PathwayTransition move, TransitionClause.Opens opens, TransitionDetails details) {
        if (opens.date().isEmpty()) {
            return clock.instant();
        }
        return Optional.ofNullable(details.dates().get(opens.date()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The move “%s” needs the date “%s”".formatted(move.name(), opens.date())));
    }

    private void end(ClockSubject about, List<String> limits, CaseDeadlines.Ending how) {
        limits.forEach(limit -> caseDeadlines.end(about, limit, how));
    }

    private static ClockSubject about(UUID record, TransitionDetails details) {
        return new ClockSubject(record, details.subject().orElse(record));
    }
}
