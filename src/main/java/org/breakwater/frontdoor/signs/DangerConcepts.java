package org.breakwater.frontdoor.signs;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breakwater.frontdoor.signs.ConceptSearch.Hit;
import org.breakwater.frontdoor.signs.DangerConcept.Strength;
import org.breakwater.frontdoor.signs.DangerText.Span;
import org.breakwater.frontdoor.signs.words.EnglishWords;
import org.breakwater.frontdoor.signs.words.Misspellings;
import org.breakwater.frontdoor.signs.words.PhraseIndex;
import org.breakwater.frontdoor.signs.words.PhraseReader;
import org.breakwater.frontdoor.signs.words.SpellingVariants;
import org.breakwater.frontdoor.signs.words.TextWord;
import org.breakwater.frontdoor.signs.words.TextWord.Before;
import org.breakwater.frontdoor.signs.words.WordLexicon;

/** What is searched for in free text, loaded once when the first text comes. */
public final class DangerConcepts {

    /** In a text without sentence ends, the number of words ends a clause. */
    private static final int LONGEST = 100;

    private static final String MANY_THINGS = "Several things together may mean that someone is not safe";

    /** As many words may be between "no" and what it denies. */
    private static final int DENIED_WITHIN = 4;

    /** The weight of what injuries leave. */
    private static final String MARKS = "MARKS";

    private static final String BODY_PARTS = "BODY-PARTS";

    private final List<DangerConcept> concepts;
    private final DangerScales scales;
    private final WordLexicon lexicon = new WordLexicon();
    private final EnglishWords english;
    private final PhraseIndex index;
    private final SoughtLines sought;

    private DangerConcepts() {
        var spellingVariants = SpellingVariants.in(ListLines.of("other-spellings.txt"));
        var phraseReader = new PhraseReader(new EnglishWords(spellingVariants.map(), Misspellings.NONE), lexicon);
        for (var line : ListLines.of("word-families.txt")) {
            var family = line.split("=", 2);
            lexicon.addFamily(family[0].strip(), phraseReader.read(family[1]));
        }
        scales = DangerScales.read(ListLines.of("weights.txt"), phraseReader);
        concepts = new DangerConceptList(phraseReader, lexicon).read(ListLines.of("concepts.txt"));
        index = new PhraseIndex(lexicon);
        sought = new SoughtLines(concepts);
        var others = new HashSet<>(spellingVariants.words());
        others.addAll(ListLines.of("right-spellings.txt"));
        english = new EnglishWords(
                spellingVariants.map(), new Misspellings(Misspellings.formsOf(phraseReader.words()), others));
    }

    /** Loads it, so that the first text does not wait. */
    private static final class Held {
        private static final DangerConcepts OURS = new DangerConcepts();
    }

    /**
     * A concept in a text.
     *
     * @param concept its id
     * @param says the text for the person and the desk
     * @param words the words that indicate it, as they were typed; separate passages are separated
     * @param canWait whether all of it is for a call today if the person says that there is no immediate danger
     */
    public record Found(String concept, String says, String words, boolean canWait) {

        /** Merges two finds of one concept: the first one is quoted. */
        private Found and(Found other) {
            return new Found(concept, says, words, canWait && other.canWait);
        }

        @Override
        public String toString() {
            return "Found[" + concept + "]";
        }
    }

    public static DangerConcepts ours() {
        return Held.OURS;
    }

    List<DangerConcept> all() {
        return concepts;
    }

    /** Each concept once, in the order of the list; and if only many small hints indicate danger, these. */
    public List<Found> in(String written) {
        return in(written, DangerScales.FEW);
    }

    /** For an answer that is usually short, such as a place: short does not mean that the person is in a hurry. */
    List<Found> inDetail(String written) {
        return in(written, 0);
    }

    private List<Found> in(String written, int few) {
        if (written.isBlank()) {
            return List.of();
        }
        var text = text(english.in(written));
        var hits = new ConceptSearch(text, lexicon).of(sought.possibleIn(text));
        var weighed = scales.weigh(text, hits, few);
        var found = hits.stream()
                .filter(hit -> hit.isEnough() || weighed.isHeavy(hit.clause()))
                .collect(Collectors.toMap(
                        hit -> hit.concept().id(), hit -> found(hit, text, written), Found::and, LinkedHashMap::new));
        return found.isEmpty()
                ? adding(
                        weighed.heaviest(),
                        text,
                        written,
                        weighed.isHeaviestOf(MARKS) && weighed.isHeaviestOf(BODY_PARTS))
                : List.copyOf(found.values());
    }

    /** Whether it indicates something that cannot wait until a call today: now, a baby, a weapon, a burn. */
    boolean saysWhatCannotWait(String written) {
        return !text(english.in(written)).saying(lexicon.family("CANNOT-WAIT")).isEmpty();
    }

    /** Whether it speaks of an injury, and does not deny it in the same clause just before. */
    boolean speaksOfInjury(String written) {
        var text = text(english.in(written));
        var denials = text.saying(lexicon.family("NOT"));
        return text.saying(lexicon.family("INJURY")).stream()
                .anyMatch(injury -> denials.stream()
                        .noneMatch(no -> text.clauseOf(no) == text.clauseOf(injury)
                                && no.to() <= injury.from()
                                && injury.from() - no.to() < DENIED_WITHIN));
    }

    private static Found found(Hit hit, DangerText text, String written) {
        return new Found(
                hit.concept().id(),
                hit.concept().says(),
                typed(hit.where(), text, written),
                hit.strength() == Strength.TODAY);
    }

    /** A mark with many small hints can wait for a call; small hints without one may be about something unsaid. */
    private static List<Found> adding(List<Span> places, DangerText text, String written, boolean ofMarks) {
        var words = places.stream().map(place -> typed(place, text, written)).collect(Collectors.joining(" … "));
        return places.isEmpty() ? List.of() : List.of(new Found(DangerSigns.ADDING_UP, MANY_THINGS, words, ofMarks));
    }

    /** Idioms hide their words: nobody dies of "dying to see her". */
    private DangerText text(List<TextWord> words) {
        var begins = begins(words);
        var text = new DangerText(words, begins, lexicon, index, new BitSet());
        var sayings = text.saying(lexicon.family("SAYINGS"));
        if (sayings.isEmpty()) {
            return text;
        }
        var hidden = new BitSet();
        sayings.forEach(saying -> hidden.set(saying.from(), saying.to()));
        return new DangerText(words, begins, lexicon, index, hidden);
    }

    private int[] begins(List<TextWord> words) {
        var begins = IntStream.builder().add(0);
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            if (i - from == LONGEST || beginsClause(words.get(i))) {
                begins.add(i);
                from = i;
            }
        }
        return begins.add(words.size()).build().toArray();
    }

    private boolean beginsClause(TextWord word) {
        return word.before() == Before.SENTENCE_END || lexicon.beginsClause(word);
    }

    /** With its capitals, apostrophes and commas, on one line. */
    private static String typed(Span place, DangerText text, String written) {
        int from = text.words().get(place.from()).from();
        int to = text.words().subList(place.from(), place.to()).stream()
                .mapToInt(TextWord::to)
                .max()
                .orElse(from);
        return written.substring(from, to).replaceAll("\\s+", " ");
    }
}
