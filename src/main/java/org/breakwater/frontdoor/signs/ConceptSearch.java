package org.breakwater.frontdoor.signs;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.frontdoor.signs.DangerConcept.Join;
import org.breakwater.frontdoor.signs.DangerConcept.Line;
import org.breakwater.frontdoor.signs.DangerConcept.Strength;
import org.breakwater.frontdoor.signs.DangerText.Span;
import org.breakwater.frontdoor.signs.SoughtLines.Sought;
import org.breakwater.frontdoor.signs.words.WordGroup;
import org.breakwater.frontdoor.signs.words.WordLexicon;

/** Searches for concepts in the clauses of a text, one neighbourhood after another: the time is linear in the text. */
final class ConceptSearch {

    /** A text with so many denials is not examined further. */
    private static final int MOST_DENIALS = 20;

    private static final int[] NOWHERE = {};

    private final DangerText text;
    private final Reassurance reassurance;

    /** A sign of a concept, and its position. */
    record Hit(DangerConcept concept, Line line, int clause, Span where) {

        Strength strength() {
            return line.strength();
        }

        /**
         * Whether no harmless words beside it lower it: for a concept that a denial never cancels, any sign is enough.
         */
        boolean isEnough() {
            return strength() == Strength.ENOUGH || strength() == Strength.SIGN && !concept.denialCancels();
        }
    }

    ConceptSearch(DangerText text, WordLexicon lexicon) {
        this.text = text;
        reassurance = new Reassurance(text, lexicon);
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
                if (!reassurance.takesBack(concept, at, whole, places)) {
                    hits.add(new Hit(concept, line, at, whole));
                    break;
                }
                denials++;
            }
        }
    }

    /** The clauses with the rarest of the parts that must be in one clause. */
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

    /** Whether the clause has each part, and nothing that makes it harmless. */
    private boolean isPossible(Line line, DangerConcept concept, int at) {
        return line.parts().stream().allMatch(part -> part.join() == Join.AROUND || text.says(part.said(), at))
                && !text.says(line.unless(), at)
                && (line.strength() == Strength.ENOUGH || !reassurance.isIn(at, concept));
    }

    /** All parts of a line from one on, or nothing if they are not close enough. */
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

    private static Span whole(List<Span> spans) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (var span : spans) {
            from = Math.min(from, span.from());
            to = Math.max(to, span.to());
        }
        return new Span(from, to);
    }
}
