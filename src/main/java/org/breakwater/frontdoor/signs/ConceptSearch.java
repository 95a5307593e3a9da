package org.breakwater.frontdoor.signs;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.frontdoor.signs.DangerConcept.Join;
import org.breakwater.frontdoor.signs.DangerConcept.Line;
import org.breakwater.frontdoor.signs.DangerConcept.Strength;
import org.breakwater.frontdoor.signs.DangerText.Span;
import org.breakwater.frontdoor.signs.SoughtLines.Sought;
import org.breakwater.frontdoor.signs.words.TextWord;
import org.breakwater.frontdoor.signs.words.WordGroup;
import org.breakwater.frontdoor.signs.words.WordLexicon;

/** Looks for concepts in the clauses of a text, near by near: the work grows with the text and no faster. */
final class ConceptSearch {

    /** How far a denial reaches: "not in any way hurt". */
    private static final int DENIAL = 4;
    /** Who denies one thing so often is not asked further. */
    private static final int MOST_DENIALS = 20;

    private static final int[] NOWHERE = {};

    private final DangerText text;
    private final WordLexicon lexicon;
    private final boolean[] elsewhere;

    /** A sign of a concept, and where it is. */
    record Hit(DangerConcept concept, Line line, int clause, Span where) {

        Strength strength() {
            return line.strength();
        }
    }

    ConceptSearch(DangerText text, WordLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        elsewhere = around("LONG-AGO");
        or(elsewhere, around("MADE-UP"));
        or(elsewhere, around("MENDED"));
        var urgent = around("URGENT");
        for (int i = 0; i < elsewhere.length; i++) {
            elsewhere[i] &= !urgent[i];
        }
    }

    /** One for each line and clause. */
    List<Hit> of(List<Sought> lines) {
        var hits = new ArrayList<Hit>();
        for (var sought : lines) {
            hits(sought.line(), sought.concept(), hits);
        }
        return hits;
    }

    private void hits(Line line, DangerConcept concept, List<Hit> hits) {
        var first = line.parts().getFirst().said();
        int denials = 0;
        for (int at : possible(line)) {
            if (denials > MOST_DENIALS || !isPossible(line, concept, at)) {
                continue;
            }
            for (var span : text.saying(first, at)) {
                var places = extend(line, 1, at, List.of(span));
                if (places.isEmpty()) {
                    continue;
                }
                var whole = whole(places);
                if (!concept.denialCancels() || !isDenied(at, whole, places)) {
                    hits.add(new Hit(concept, line, at, whole));
                    break;
                }
                denials++;
            }
        }
    }

    /** The clauses that say what is said least often of all that one clause must say. */
    private int[] possible(Line line) {
        List<Span> least = List.of();
        for (var part : line.parts()) {
            var said = text.saying(part.said());
            if (said.isEmpty()) {
                return NOWHERE;
            }
            if (least.isEmpty() || part.join() != Join.AROUND && said.size() < least.size()) {
                least = said;
            }
        }
        return least.stream().mapToInt(text::clauseOf).distinct().toArray();
    }

    /** Whether the clause says each part, and nothing that makes it harmless. */
    private boolean isPossible(Line line, DangerConcept concept, int at) {
        return !elsewhere[at]
                && line.parts().stream().allMatch(part -> part.join() == Join.AROUND || text.says(part.said(), at))
                && !text.says(line.unless(), at)
                && !text.says(concept.unless(), at);
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
        int from = then ? last.to() : whole.from() - DangerConcept.NEAR - 1;
        int to = then ? last.to() + DangerConcept.AFTER : whole.to() + DangerConcept.NEAR;
        var said = text.saying(next.said(), at);
        for (int i = DangerText.firstFrom(said, from);
                i < said.size() && said.get(i).from() <= to;
                i++) {
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

    private boolean isAround(WordGroup said, int at) {
        int last = Math.min(text.clauses() - 1, at + DangerConcept.AROUND);
        for (int i = Math.max(0, at - DangerConcept.AROUND); i <= last; i++) {
            if (text.says(said, i)) {
                return true;
            }
        }
        return false;
    }

    /** The clauses that say it, and those next to them. */
    private boolean[] around(String family) {
        var near = new boolean[text.clauses()];
        for (var span : text.saying(lexicon.family(family))) {
            int at = text.clauseOf(span);
            for (int i = Math.max(0, at - 1); i <= Math.min(near.length - 1, at + 1); i++) {
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

    private boolean isDenied(int at, Span whole, List<Span> places) {
        var words = text.words();
        int from = whole.from();
        while (from > text.beginOf(at) && whole.from() - from < DENIAL && !isBreak(words.get(from))) {
            from--;
        }
        var denials = text.saying(lexicon.family("DENIAL"), at);
        for (int i = DangerText.firstFrom(denials, from);
                i < denials.size() && denials.get(i).from() < whole.to();
                i++) {
            var denial = denials.get(i);
            if (places.stream().noneMatch(denial::overlaps)
                    && text.saying(lexicon.family("NO-DENIAL"), at).stream().noneMatch(denial::overlaps)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBreak(TextWord word) {
        return word.before() != TextWord.Before.NOTHING || lexicon.stopsDenial(word);
    }
}
