package org.breakwater.frontdoor.signs.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.breakwater.frontdoor.signs.words.TextWord.Before;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The words of a text with their stems. Every word is kept: "no", "not" and "will" are essential. Irregular forms and
 * text-speak are replaced first, and before them typing errors.
 */
public final class EnglishWords {

    /**
     * "He'll" and "she'd" keep their apostrophes, or they would be "hell" and "shed"; the list of spellings has them.
     */
    private static final Pattern APOSTROPHE = Pattern.compile("['’](?!(ll|d)$)|['’](ve|re|m)$");

    private static final String ENDS = ".!?;";
    private static final String BREAKS = ",:()[]–—/\n…•*";

    private final Analyzer analyzer;

    /** @param slips corrects typing errors; rules are read with {@link Misspellings#NONE} */
    public EnglishWords(SynonymMap otherwise, Misspellings misspellings) {
        analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var letters = new StandardTokenizer();
                TokenStream words = new EnglishPossessiveFilter(new LowerCaseFilter(letters));
                words = new SlipFilter(new PatternReplaceFilter(words, APOSTROPHE, "", true), misspellings);
                if (otherwise.fst != null) {
                    words = new SynonymGraphFilter(words, otherwise, false);
                }
                return new TokenStreamComponents(letters, new SnowballFilter(words, new EnglishStemmer()));
            }
        };
    }

    public List<TextWord> in(String text) {
        // One character for one, so that positions in the text stay the same.
        var even = text.replace('‘', '\'').replace('`', '\'').replace('´', '\'').replace('ʼ', '\'');
        var found = new ArrayList<TextWord>();
        try (var stream = analyzer.tokenStream("", even)) {
            var stem = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            int end = 0;
            while (stream.incrementToken()) {
                int from = place.startOffset();
                var before = from <= end ? Before.NOTHING : before(even, end, from);
                found.add(new TextWord(
                        stem.toString(),
                        TextWord.plain(even.subSequence(from, place.endOffset())),
                        from,
                        place.endOffset(),
                        before));
                end = place.endOffset();
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Three dots are a pause, one is an end; so is an empty line. */
    private static Before before(String text, int from, int to) {
        int dots = 0;
        int lines = 0;
        boolean ended = false;
        boolean broken = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            dots += c == '.' ? 1 : 0;
            lines += c == '\n' ? 1 : 0;
            ended |= c != '.' && ENDS.indexOf(c) >= 0;
            broken |= BREAKS.indexOf(c) >= 0 || (c == '-' && i > from && text.charAt(i - 1) == ' ');
        }
        if (ended || dots == 1 || lines > 1) {
            return Before.SENTENCE_END;
        }
        return broken || dots > 1 ? Before.BREAK : Before.NOTHING;
    }

    /** Replaces a typing error with the right spelling. */
    private static final class SlipFilter extends TokenFilter {

        private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
        private final Misspellings misspellings;

        SlipFilter(TokenStream words, Misspellings misspellings) {
            super(words);
            this.misspellings = misspellings;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            var written = word.toString();
            var meant = misspellings.meantBy(written);
            if (!meant.equals(written)) {
                word.setEmpty().append(meant);
            }
            return true;
        }
    }
}
