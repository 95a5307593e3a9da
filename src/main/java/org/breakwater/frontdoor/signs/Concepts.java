package org.breakwater.frontdoor.signs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.signs.Word.Before;

/** What is looked for in free text, read once when the first text comes. */
public final class Concepts {

    /** Where nobody ends a sentence, the count of words does. */
    private static final int LONGEST = 100;

    private final List<Concept> concepts;
    private final Lexicon lexicon = new Lexicon();
    private final EnglishWords english;

    private Concepts() {
        var spellings = Spellings.in(Lines.of("other-spellings.txt"));
        var phrases = new Phrases(new EnglishWords(spellings.map(), Slips.NONE), lexicon);
        for (var line : Lines.of("word-families.txt")) {
            var family = line.split("=", 2);
            lexicon.addFamily(family[0].strip(), phrases.read(family[1]));
        }
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

    /** Each concept once, in the order of the list. */
    public List<Found> in(String text) {
        var search = new Search(clauses(english.in(text)), lexicon);
        return concepts.stream()
                .flatMap(concept -> found(search.firstOf(concept), concept).stream())
                .toList();
    }

    private static Optional<Found> found(Optional<List<Word>> said, Concept concept) {
        return said.map(words -> new Found(concept.id(), concept.says(), plain(words)));
    }

    private List<Clause> clauses(List<Word> words) {
        var clauses = new ArrayList<Clause>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || i - from == LONGEST || beginsClause(words.get(i))) {
                clauses.add(clause(words.subList(from, i)));
                from = i;
            }
        }
        return clauses;
    }

    /** A saying hides its words: nobody dies of "dying to see her". */
    private Clause clause(List<Word> words) {
        var clause = new Clause(words, lexicon);
        var sayings = clause.saying(lexicon.family("SAYINGS"));
        if (sayings.isEmpty()) {
            return clause;
        }
        var rest = new ArrayList<>(words);
        for (var saying : sayings) {
            for (int i = saying.from(); i < saying.to(); i++) {
                rest.set(i, rest.get(i).hidden());
            }
        }
        return new Clause(rest, lexicon);
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
