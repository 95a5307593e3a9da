package org.breakwater.frontdoor.signs;

import java.util.List;
import java.util.stream.IntStream;
import org.breakwater.frontdoor.signs.DangerText.Span;
import org.breakwater.frontdoor.signs.words.TextWord;
import org.breakwater.frontdoor.signs.words.WordLexicon;

/**
 * What cancels a sign: a denial, or that it is long past, made up or dealt with. It is limited to its clause; and a
 * sign that a denial never cancels, or that is enough by itself, is only cancelled by "long past" or "made up" right
 * beside it.
 */
final class Reassurance {

    /** The reach of a denial: "not in any way hurt". */
    private static final int DENIAL = 4;

    private static final List<String> FAR_AWAY = List.of("LONG-AGO", "MADE-UP");
    private static final List<String> OVER = List.of("LONG-AGO", "MADE-UP", "SOME-TIME-AGO", "MENDED");

    private final DangerText text;
    private final WordLexicon lexicon;
    /** The clauses that say that it continues, or is imminent, and those next to them. */
    private final boolean[] urgent;

    private final boolean[] over;

    Reassurance(DangerText text, WordLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        urgent = new boolean[text.clauses()];
        over = new boolean[text.clauses()];
        for (var span : text.saying(lexicon.family("URGENT"))) {
            int at = text.clauseOf(span);
            for (int i = Math.max(0, at - 1); i <= Math.min(urgent.length - 1, at + 1); i++) {
                urgent[i] = true;
            }
        }
        OVER.stream()
                .flatMap(family -> text.saying(lexicon.family(family)).stream())
                .mapToInt(text::clauseOf)
                .forEach(at -> over[at] = !urgent[at]);
    }

    /** Whether a clause contains something that makes a concept harmless in it. */
    boolean isIn(int at, DangerConcept concept) {
        return over[at] && concept.denialCancels() || text.says(concept.unless(), at);
    }

    /** Whether a sign is denied, or said to be long past or made up. */
    boolean takesBack(DangerConcept concept, int at, Span whole, List<Span> places) {
        return concept.denialCancels() && isDenied(at, whole, places) || isFarAway(at, whole);
    }

    private boolean isFarAway(int at, Span whole) {
        return over[at]
                && FAR_AWAY.stream()
                        .flatMap(family -> text.saying(lexicon.family(family), at).stream())
                        .anyMatch(past -> isOneBreath(past, whole));
    }

    /** Nothing separates them: no comma, no "and". */
    private boolean isOneBreath(Span one, Span other) {
        int from = Math.min(one.to(), other.to());
        int to = Math.max(one.from(), other.from());
        return IntStream.range(from, to).noneMatch(i -> isBreak(text.words().get(i)))
                && (to <= from || text.words().get(to).before() == TextWord.Before.NOTHING);
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
