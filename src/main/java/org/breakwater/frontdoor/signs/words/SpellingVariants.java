package org.breakwater.frontdoor.signs.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * Irregular forms, text-speak and dialect: the spelling, and the words that it stands for.
 *
 * @param map for the analysis
 * @param words every word on either side, none of which is a misspelling of another
 */
public record SpellingVariants(SynonymMap map, Set<String> words) {

    public static SpellingVariants in(List<String> lines) {
        var builder = new SynonymMap.Builder(true);
        var words = new HashSet<String>();
        for (var line : lines) {
            var sides = line.split("=", 2);
            if (sides.length < 2) {
                throw new IllegalStateException("Neither written nor meant: " + line);
            }
            for (var written : sides[0].split(",")) {
                builder.add(chars(written), chars(sides[1]), false);
                Stream.of(written, sides[1])
                        .flatMap(side -> Arrays.stream(side.strip().split(" +")))
                        .forEach(words::add);
            }
        }
        try {
            return new SpellingVariants(builder.build(), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CharsRef chars(String words) {
        return SynonymMap.Builder.join(words.strip().split(" +"), new CharsRefBuilder());
    }
}
