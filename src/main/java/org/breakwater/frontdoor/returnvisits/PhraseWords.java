package org.breakwater.frontdoor.returnvisits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The words that return phrases are made of: English words of 4 to 7 letters that nobody need be ashamed of, that sound
 * like no other word, and any two of which differ by at least two letters. None is about harm, drugs, the bedroom or
 * the bath: a child who has just reported something reads them. Changing the list does not invalidate any phrase.
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
