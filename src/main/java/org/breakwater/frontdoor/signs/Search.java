package org.breakwater.frontdoor.signs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.breakwater.frontdoor.signs.Clause.Span;
import org.breakwater.frontdoor.signs.Line.Join;

/** Looks for concepts in the clauses of a text, near by near: the work grows with the text and no faster. */
final class Search {

    /** How far a denial reaches: "not in any way hurt". */
    private static final int DENIAL = 4;
    /** Who denies one thing so often is not asked further. */
    private static final int MOST_DENIALS = 20;

    private final List<Clause> clauses;
    private final Lexicon lexicon;
    private final Map<WordGroup, List<Integer>> saying = new HashMap<>();
    private final boolean[] everyday;
    private final boolean[] elsewhere;

    Search(List<Clause> clauses, Lexicon lexicon) {
        this.clauses = clauses;
        this.lexicon = lexicon;
        for (int i = 0; i < clauses.size(); i++) {
            for (var group : clauses.get(i).groups()) {
                saying.computeIfAbsent(group, _ -> new ArrayList<>()).add(i);
            }
        }
        everyday = around("EVERYDAY", 0);
        or(everyday, around("ASKS", 1));
        elsewhere = around("LONG-AGO", 1);
        or(elsewhere, around("MADE-UP", 1));
        or(elsewhere, around("MENDED", 1));
        var urgent = around("URGENT", 1);
        for (int i = 0; i < elsewhere.length; i++) {
            elsewhere[i] &= !urgent[i];
            everyday[i] &= !urgent[i];
        }
    }

    /** The words of the first place, if enough lines of the concept are found. */
    Optional<List<Word>> firstOf(Concept concept) {
        var found = concept.lines().stream()
                .flatMap(line -> first(line, concept).stream())
                .limit(concept.least())
                .toList();
        return found.size() < concept.least() ? Optional.empty() : Optional.of(found.getFirst());
    }

    private Optional<List<Word>> first(Line line, Concept concept) {
        int denials = 0;
        for (int at : where(line, concept)) {
            var clause = clauses.get(at);
            for (var first : clause.saying(line.parts().getFirst().said())) {
                var places = extend(line, 1, at, List.of(first));
                if (!places.isEmpty()) {
                    var whole = whole(places);
                    if (!concept.denialCancels() || !isDenied(clause, whole, places)) {
                        return Optional.of(clause.words().subList(whole.from(), whole.to()));
                    }
                    if (++denials > MOST_DENIALS) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The clauses that say each part, and nothing that makes it harmless. */
    private List<Integer> where(Line line, Concept concept) {
        for (var part : line.parts()) {
            if (!saying.containsKey(part.said())) {
                return List.of();
            }
        }
        return saying.getOrDefault(line.parts().getFirst().said(), List.of()).stream()
                .filter(at -> !elsewhere[at] && !(line.hint() && everyday[at]))
                .filter(at -> line.parts().stream()
                        .allMatch(part -> part.join() == Join.AROUND
                                || !clauses.get(at).saying(part.said()).isEmpty()))
                .filter(at -> clauses.get(at).saying(line.unless()).isEmpty())
                .filter(at -> clauses.get(at).saying(concept.unless()).isEmpty())
                .toList();
    }

    /** All parts of a line from one on, or nothing when they are not said near enough. */
    private List<Span> extend(Line line, int part, int at, List<Span> sofar) {
        if (part == line.parts().size()) {
            return sofar;
        }
        var next = line.parts().get(part);
        if (next.join() == Join.AROUND) {
            return isAround(next.said(), at) ? extend(line, part + 1, at, sofar) : List.of();
        }
        var last = sofar.getLast();
        var whole = whole(sofar);
        boolean then = next.join() == Join.THEN;
        int from = then ? last.to() : whole.from() - Line.NEAR - 1;
        int to = then ? last.to() + Line.AFTER : whole.to() + Line.NEAR;
        var said = clauses.get(at).saying(next.said());
        for (int i = firstFrom(said, from); i < said.size() && said.get(i).from() <= to; i++) {
            var span = said.get(i);
            if (sofar.stream().noneMatch(span::overlaps)) {
                var more = new ArrayList<>(sofar);
                more.add(span);
                var found = extend(line, part + 1, at, more);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static int firstFrom(List<Span> spans, int from) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isAround(WordGroup said, int at) {
        return saying.getOrDefault(said, List.of()).stream().anyMatch(other -> Math.abs(other - at) <= Line.AROUND);
    }

    private boolean[] around(String family, int howFar) {
        var near = new boolean[clauses.size()];
        for (int at : saying.getOrDefault(lexicon.family(family), List.of())) {
            for (int i = Math.max(0, at - howFar); i <= Math.min(near.length - 1, at + howFar); i++) {
                near[i] = true;
            }
        }
        return near;
    }

    private static void or(boolean[] these, boolean[] others) {
        for (int i = 0; i < these.length; i++) {
            these[i] |= others[i];
        }
    }

    private static Span whole(List<Span> spans) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (var span : spans) {
            from = Math.min(from, span.from());
            to = Math.max(to, span.to());
        }
        return new Span(from, to);
    }

    private boolean isDenied(Clause clause, Span whole, List<Span> places) {
        int from = whole.from();
        while (from > 0
                && whole.from() - from < DENIAL
                && !isBreak(clause.words().get(from))) {
            from--;
        }
        var denials = clause.saying(lexicon.family("DENIAL"));
        for (int i = firstFrom(denials, from);
                i < denials.size() && denials.get(i).from() < whole.to();
                i++) {
            var denial = denials.get(i);
            if (places.stream().noneMatch(denial::overlaps)
                    && clause.saying(lexicon.family("NO-DENIAL")).stream().noneMatch(denial::overlaps)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBreak(Word word) {
        return word.before() != Word.Before.NOTHING || lexicon.stopsDenial(word);
    }
}
