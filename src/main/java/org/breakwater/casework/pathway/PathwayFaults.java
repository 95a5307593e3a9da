package org.breakwater.casework.pathway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.pathway.TransitionClause.Change;
import org.breakwater.time.deadlines.DeadlineRules;
import org.breakwater.time.deadlines.LimitKind;

/** The errors in a table, in words. */
record PathwayFaults(
        List<? extends PathwayStep> steps,
        DeadlineRules limits,
        Set<? extends PathwayStep> ends,
        List<PathwayTransition> moves) {

    List<String> found() {
        var faults = new ArrayList<String>();
        names(faults);
        steps(faults);
        for (var move : moves) {
            one(move, faults);
        }
        limits(faults);
        return faults;
    }

    private void names(List<String> faults) {
        var seen = new HashSet<String>();
        for (var move : moves) {
            if (move.name().isBlank() || move.name().length() > 200) {
                faults.add("a move has no name, or one that is too long");
            }
            if (!seen.add(move.name())) {
                faults.add("two moves are called “%s”".formatted(move.name()));
            }
        }
    }

    private void steps(List<String> faults) {
        var reached = new HashSet<PathwayStep>();
        moves.stream()
                .filter(PathwayTransition::opensACase)
                .forEach(move -> move.to().ifPresent(reached::add));
        if (reached.isEmpty()) {
            faults.add("no move opens a case");
        }
        grow(reached, move -> move.from().stream().anyMatch(reached::contains) ? move.to().stream() : Stream.of());
        var leave = new HashSet<PathwayStep>(ends);
        grow(leave, move -> move.to().filter(leave::contains).isPresent() ? move.from().stream() : Stream.of());
        for (var step : steps) {
            if (!reached.contains(step)) {
                faults.add("the step %s cannot be reached".formatted(step.name()));
            }
            if (!leave.contains(step)) {
                faults.add("the step %s has no way out: no move leads from it to an end".formatted(step.name()));
            }
        }
    }

    private interface Spread {
        Stream<PathwayStep> from(PathwayTransition move);
    }

    /** Adds what the transitions add to it, until they add no more. */
    private void grow(Set<PathwayStep> set, Spread spread) {
        while (set.addAll(moves.stream().flatMap(spread::from).collect(Collectors.toSet()))) {
            // Another round: a newly found step may lead to others.
        }
    }

    private void one(PathwayTransition move, List<String> faults) {
        var called = "“%s”".formatted(move.name());
        if (move.clauses().stream()
                .noneMatch(c -> c instanceof TransitionClause.By || c instanceof TransitionClause.Also)) {
            faults.add(called + " says nobody who may make it");
        }
        Stream.concat(move.from().stream(), move.to().stream())
                .filter(step -> !steps.contains(step))
                .forEach(step -> faults.add("%s names the step %s of another pathway".formatted(called, step.name())));
        if (move.opensACase() && move.to().isEmpty()) {
            faults.add(called + " opens a case and leads to no step");
        }
        if (move.all(TransitionClause.To.class).count() > 1) {
            faults.add(called + " leads to two steps");
        }
        move.notByWhoDid().stream()
                .filter(other -> moves.stream().noneMatch(row -> row.name().equals(other)))
                .map(other -> "%s names the move “%s”, which there is not".formatted(called, other))
                .forEach(faults::add);
    }

    private void limits(List<String> faults) {
        var opened = moves.stream()
                .flatMap(move -> move.opens().stream())
                .map(TransitionClause.Opens::limit)
                .collect(Collectors.toCollection(TreeSet::new));
        for (var limit : opened) {
            var versions = limits.versionsOf(limit);
            if (versions.isEmpty()) {
                faults.add("the limit %s has no rule and so no source".formatted(limit));
            } else if (versions.stream().anyMatch(rule -> rule.kind() == LimitKind.NOT_BEFORE)) {
                if (named(Change.WAITS_FOR).noneMatch(limit::equals)) {
                    faults.add("no move waits for the minimum %s".formatted(limit));
                }
            } else if (named(Change.MEETS).noneMatch(limit::equals)) {
                faults.add("no move meets the limit %s".formatted(limit));
            }
        }
        var recounted = moves.stream()
                .flatMap(move -> move.recounts().stream())
                .flatMap(one -> one.limits().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.concat(Stream.of(Change.values()).flatMap(this::named), recounted.stream())
                .filter(limit -> !opened.contains(limit))
                .distinct()
                .forEach(limit -> faults.add("no move opens the limit %s".formatted(limit)));
        named(Change.PAUSES)
                .filter(recounted::contains)
                .distinct()
                .forEach(limit ->
                        faults.add("the limit %s is paused, and cannot be counted from another date".formatted(limit)));
        named(Change.PAUSES)
                .filter(limit -> named(Change.RESUMES).noneMatch(limit::equals))
                .distinct()
                .forEach(limit -> faults.add("no move lets the limit %s go on after a pause".formatted(limit)));
    }

    private Stream<String> named(Change how) {
        return moves.stream().flatMap(move -> move.limits(how).stream());
    }
}
