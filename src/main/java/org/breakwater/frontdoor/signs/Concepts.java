package org.breakwater.frontdoor.signs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.breakwater.frontdoor.signs.Concept.Strength;
import org.breakwater.frontdoor.signs.Search.Hit;
import org.breakwater.frontdoor.signs.Word.Before;

/** What is looked for in free text, read once when the first text comes. */
public final class Concepts {

    /** Where nobody ends a sentence, the count of words does. */
    private static final int LONGEST = 100;

    private static final String ADDING_UP = "adding-up";
    private static final String MANY_THINGS = "Several things together may mean that someone is not safe";

    private final List<Concept> concepts;
    private final Scales scales;
    private final Lexicon lexicon = new Lexicon();
    private final EnglishWords english;

    private Concepts() {
        var spellings = Spellings.in(Lines.of("other-spellings.txt"));
        var phrases = new Phrases(new EnglishWords(spellings.map(), Slips.NONE), lexicon);
        for (var line : Lines.of("word-families.txt")) {
            var family = line.split("=", 2);
            lexicon.addFamily(family[0].strip(), phrases.read(family[1]));
        }
        scales = Scales.read(Lines.of("weights.txt"), phrases);
        concepts = new ConceptList(phrases, lexicon).read(Lines.of("concepts.txt"));
        var others = new HashSet<>(spellings.words());
        others.addAll(Lines.of("right-spellings.txt"));
        english = new EnglishWords(spellings.map(), new Slips(Slips.formsOf(phrases.words()), others));
    }

    /** Nobody waits for it before the first text. */
    private static final class Held {
        private static final Concepts OURS = new Concepts();
    }

    /**
     * A concept that a text speaks of.
     *
     * @param concept its id
     * @param says what it tells the person and the desk
     * @param words the words that say so, in lower case and without punctuation
     */
    public record Found(String concept, String says, String words) {

        @Override
        public String toString() {
            return "Found[" + concept + "]";
        }
    }

    public static Concepts ours() {
        return Held.OURS;
    }

    List<Concept> all() {
        return concepts;
    }

    /** Each concept once, in the order of the list; and where only many small things speak of danger, these. */
    public List<Found> in(String written) {
        var text = text(english.in(written));
        var search = new Search(text, lexicon);
        var hits = concepts.stream()
                .flatMap(concept -> search.of(concept).stream())
                .toList();
        var weighed = scales.weigh(text, hits);
        var found = hits.stream()
                .filter(hit -> hit.strength() == Strength.ENOUGH || weighed.isHeavy(hit.clause()))
                .collect(Collectors.toMap(
                        hit -> hit.concept().id(), hit -> found(hit, text), (first, _) -> first, LinkedHashMap::new));
        return found.isEmpty() ? adding(weighed.heaviest()) : List.copyOf(found.values());
    }

    private static Found found(Hit hit, Text text) {
        var words = text.words().subList(hit.where().from(), hit.where().to());
        return new Found(hit.concept().id(), hit.concept().says(), plain(words));
    }

    private static List<Found> adding(List<Word> words) {
        return words.isEmpty() ? List.of() : List.of(new Found(ADDING_UP, MANY_THINGS, plain(words)));
    }

    /** Sayings hide their words: nobody dies of "dying to see her". */
    private Text text(List<Word> words) {
        var begins = begins(words);
        var text = new Text(words, begins, lexicon);
        var sayings = text.saying(lexicon.family("SAYINGS"));
        if (sayings.isEmpty()) {
            return text;
        }
        var rest = new ArrayList<>(words);
        for (var saying : sayings) {
            for (int i = saying.from(); i < saying.to(); i++) {
                rest.set(i, rest.get(i).hidden());
            }
        }
        return new Text(rest, begins, lexicon);
    }

    private int[] begins(List<Word> words) {
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

    private boolean beginsClause(Word word) {
        return word.before() == Before.SENTENCE_END || lexicon.beginsClause(word);
    }

    /** "Can't" is two words to the rules and one to the reader. */
    private static String plain(List<Word> words) {
        var text = new StringBuilder();
        int end = -1;
        for (var word : words) {
            if (word.from() > end) {
                text.append(text.isEmpty() ? "" : " ").append(word.plain());
                end = word.from();
            }
        }
        return text.toString();
    }
}
