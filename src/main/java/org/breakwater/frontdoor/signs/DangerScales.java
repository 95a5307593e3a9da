package org.breakwater.frontdoor.signs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.breakwater.frontdoor.signs.ConceptSearch.Hit;
import org.breakwater.frontdoor.signs.DangerConcept.Strength;
import org.breakwater.frontdoor.signs.DangerText.Span;
import org.breakwater.frontdoor.signs.words.PhraseReader;
import org.breakwater.frontdoor.signs.words.WordGroup;

/**
 * Weighs a passage: signs and words that indicate danger add points, words about everyday things subtract them. Each
 * counts once.
 */
final class DangerScales {

    /** The threshold for danger. */
    static final int ENOUGH = 40;

    /** The length of a passage, in words. */
    private static final int PLACE = 60;

    private static final int SIGN = 40;
    private static final int HINT = 3;
    /** What a sign of another concept adds. */
    private static final int ANOTHER = 10;

    /** A person who writes no more than this may be in a hurry: any sign or hint is enough then. */
    static final int FEW = 8;

    /** The threshold for small hints without a sign: who lives in a home and where it is are fewer. */
    private static final int MANY = 5;

    private static final int MOST_SHOWN = 4;
    private static final Pattern LINE = Pattern.compile("([A-Z-]+) (gives|takes) (\\d+) = (.+)");

    /** @param points negative for everyday things */
    record Weight(String name, int points, WordGroup said) {}

    private final List<Weight> weights;
    /** The number of each weight's group: weights that cannot occur in the text are skipped. */
    private final int[] groups;
    /** Words that indicate danger, the heaviest first. */
    private final List<Weight> heaviestFirst;

    private DangerScales(List<Weight> weights) {
        this.weights = weights;
        groups = weights.stream().mapToInt(weight -> weight.said().number()).toArray();
        heaviestFirst = weights.stream()
                .filter(weight -> weight.points() > 0)
                .sorted(Comparator.comparingInt(Weight::points).reversed())
                .toList();
    }

    static DangerScales read(List<String> lines, PhraseReader phraseReader) {
        return new DangerScales(
                lines.stream().map(line -> weight(line, phraseReader)).toList());
    }

    private static Weight weight(String line, PhraseReader phraseReader) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException("A weight is a name, what it gives or takes, and its words: " + line);
        }
        int points = Integer.parseInt(parts.group(3)) * (parts.group(2).equals("gives") ? 1 : -1);
        return new Weight(parts.group(1), points, phraseReader.read(parts.group(4)));
    }

    List<Weight> weights() {
        return weights;
    }

    /** The passages of a text that are heavy enough to be danger. */
    final class Weighed {

        private final DangerText text;
        private final boolean isShort;
        private final List<BitSet> saidIn = new ArrayList<>();
        private final List<List<Hit>> signsIn = new ArrayList<>();
        private final BitSet heavy = new BitSet();
        private int most = ENOUGH - 1;
        private int from;
        private int to;

        private Weighed(DangerText text, List<Hit> hits, int few) {
            this.text = text;
            isShort = text.words().size() <= few;
            for (int i = 0; i < text.clauses(); i++) {
                saidIn.add(new BitSet());
                signsIn.add(new ArrayList<>());
            }
            for (int i = 0; i < groups.length; i++) {
                if (!text.canSay(groups[i])) {
                    continue;
                }
                for (var span : text.saying(weights.get(i).said())) {
                    saidIn.get(text.clauseOf(span)).set(i);
                }
            }
            hits.forEach(hit -> signsIn.get(hit.clause()).add(hit));
            int before = 0;
            for (int i = 0; i < text.clauses(); i++) {
                int end = endOfPlace(i);
                if (end > before) {
                    weigh(i, end);
                }
                before = end;
            }
        }

        private int endOfPlace(int first) {
            int end = first;
            int length = 0;
            while (end < text.clauses() && (end == first || length + text.lengthOf(end) <= PLACE)) {
                length += text.lengthOf(end++);
            }
            return end;
        }

        private void weigh(int first, int end) {
            var said = new BitSet();
            var signs = new ArrayList<Hit>();
            for (int i = first; i < end; i++) {
                said.or(saidIn.get(i));
                signs.addAll(signsIn.get(i));
            }
            int points = pointsOf(signs);
            boolean many = points >= SIGN || isMany(said);
            points += said.stream().map(at -> weights.get(at).points()).sum();
            if (isShort && !signs.isEmpty() || many && points >= ENOUGH) {
                heavy.set(first, end);
            }
            if (many && points > most) {
                most = points;
                from = first;
                to = end;
            }
        }

        private boolean isMany(BitSet said) {
            return said.stream().filter(at -> weights.get(at).points() > 0).count() >= MANY;
        }

        private static int pointsOf(List<Hit> hits) {
            var signs = hits.stream()
                    .filter(hit -> hit.strength() != Strength.HINT)
                    .map(hit -> hit.concept().id())
                    .distinct()
                    .count();
            int points = signs > 0 ? SIGN : hits.isEmpty() ? 0 : HINT;
            return signs > 1 ? points + ANOTHER : points;
        }

        boolean isHeavy(int clause) {
            return heavy.get(clause);
        }

        /** Whether one of the words of this weight occurs in the heaviest passage. */
        boolean isHeaviestOf(String weight) {
            return weights.stream()
                    .filter(one -> one.name().equals(weight))
                    .flatMap(one -> text.saying(one.said()).stream())
                    .map(text::clauseOf)
                    .anyMatch(clause -> clause >= from && clause < to);
        }

        /** The words of the heaviest passage, each once; nothing if it was not enough. */
        List<Span> heaviest() {
            if (most < ENOUGH) {
                return List.of();
            }
            var words = new BitSet();
            heaviestFirst.stream()
                    .flatMap(weight -> text.saying(weight.said()).stream()
                            .filter(span -> text.clauseOf(span) >= from && text.clauseOf(span) < to)
                            .limit(1))
                    .limit(MOST_SHOWN)
                    .forEach(span -> words.set(span.from(), span.to()));
            var places = new ArrayList<Span>();
            for (int at = words.nextSetBit(0);
                    at >= 0;
                    at = words.nextSetBit(places.getLast().to())) {
                places.add(new Span(at, words.nextClearBit(at)));
            }
            return places;
        }
    }

    /** @param few in a text with this few words any sign is enough */
    Weighed weigh(DangerText text, List<Hit> hits, int few) {
        return new Weighed(text, hits, few);
    }
}
