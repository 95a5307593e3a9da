package org.breakwater.frontdoor.signs.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every word that is searched for, and the named families of words. */
public final class WordLexicon {

    /** The number of every word that nothing searches for. */
    public static final int OTHER = 0;

    private final Map<String, Integer> numbers = new HashMap<>();
    /** Words that count in one spelling only. */
    private final Map<String, Integer> spellings = new HashMap<>();

    private final Map<String, WordGroup> families = new HashMap<>();
    private final Map<String, Set<Integer>> alone = new ConcurrentHashMap<>();
    private final List<WordGroup> groups = new ArrayList<>();

    public WordGroup newGroup() {
        var group = new WordGroup(groups.size());
        groups.add(group);
        return group;
    }

    /** In the order of their numbers. */
    public List<WordGroup> groups() {
        return groups;
    }

    /** One more than the highest number of a word. */
    public int words() {
        return numbers.size() + spellings.size() + 1;
    }

    public int ofStem(String stem) {
        return numbers.getOrDefault(stem, OTHER);
    }

    public int ofSpelling(String word) {
        return spellings.getOrDefault(word, OTHER);
    }

    int addStem(String stem) {
        return numbers.computeIfAbsent(stem, _ -> words());
    }

    int addSpelling(String word) {
        return spellings.computeIfAbsent(word, _ -> words());
    }

    public void addFamily(String name, WordGroup family) {
        if (families.putIfAbsent(name, family) != null) {
            throw new IllegalStateException("A family of words is there twice: " + name);
        }
    }

    public boolean isFamily(String name) {
        return families.containsKey(name);
    }

    public WordGroup family(String name) {
        var family = families.get(name);
        if (family == null) {
            throw new IllegalStateException("No family of words has this name: " + name);
        }
        return family;
    }

    /** Filler words: "he just really hit her". */
    public boolean isFiller(int word) {
        return isAlone("FILLER", word);
    }

    /** Words with which a new clause begins: "but", "because". */
    public boolean beginsClause(TextWord word) {
        return isAlone("NEW-CLAUSE", ofStem(word.stem()));
    }

    /** Words that end a denial, although the clause continues: "and". */
    public boolean stopsDenial(TextWord word) {
        return isAlone("STOPS-DENIAL", ofStem(word.stem()));
    }

    private boolean isAlone(String family, int word) {
        return alone.computeIfAbsent(family, this::wordsAlone).contains(word);
    }

    private Set<Integer> wordsAlone(String family) {
        var words = new HashSet<Integer>();
        for (var phrase : family(family).phrases()) {
            if (phrase.length() == 1 && phrase.first() instanceof Integer word) {
                words.add(word);
            }
        }
        return words;
    }
}
