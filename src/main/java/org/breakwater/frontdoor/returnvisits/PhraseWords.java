package org.breakwater.frontdoor.returnvisits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The words that return phrases are made of: English words of 4 to 7 letters that nobody need be ashamed of, that sound
 * like no other word, and of which no two differ by less than two letters. None is a word of harm, of drugs, or of the
 * bedroom or the bath: a child reads them who has just told us. Changing the list does not end any phrase.
 */
final class PhraseWords {

    static final List<String> ALL = read();

    private PhraseWords() {}

    private static List<String> read() {
        try (var in = PhraseWords.class.getResourceAsStream("phrase-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("The words of return phrases are missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
