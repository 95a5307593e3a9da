package org.breakwater.frontdoor.returnvisits;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.breakwater.database.HouseKey;

/**
 * Six words with which a reporter can come back. They are derived from the draft's token and the installation's key, so
 * they need not be stored to be shown again while the browser has that token. Six words of this list have more than 62
 * bits of entropy: at a thousand guesses a second, longer than anyone lives (decision 40).
 */
public record ReturnPhrase(List<String> words) {

    public static final int LENGTH = 6;

    private static final String MADE_FOR = "return phrase words";
    private static final String FOUND_BY = "return phrase";

    public ReturnPhrase {
        words = List.copyOf(words);
    }

    /** The phrase for a draft's token; always the same one. */
    public static ReturnPhrase of(HouseKey key, String token) {
        var rest = new BigInteger(1, key.hmac(MADE_FOR, token));
        var size = BigInteger.valueOf(PhraseWords.ALL.size());
        var words = new ArrayList<String>();
        while (words.size() < LENGTH) {
            var divided = rest.divideAndRemainder(size);
            words.add(PhraseWords.ALL.get(divided[1].intValue()));
            rest = divided[0];
        }
        return new ReturnPhrase(words);
    }

    /**
     * What someone typed. Capitals, accents, commas, hyphens, line breaks and numbers before the words do not matter.
     */
    public static ReturnPhrase typed(String given) {
        var plain = Normalizer.normalize(given, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z]+", " ")
                .strip();
        return new ReturnPhrase(plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ")));
    }

    /** The only key by which the record is found. */
    public byte[] hash(HouseKey key) {
        return key.hmac(FOUND_BY, String.join(" ", words));
    }

    /** Which two of the words (1 to 6, the lower first) the person enters to show that they have noted them. */
    public int[] twoToConfirm(HouseKey key) {
        var chance = ByteBuffer.wrap(key.hmac("return phrase check", String.join(" ", words)));
        var first = Math.floorMod(chance.getInt(), LENGTH);
        var second = Math.floorMod(first + 1 + Math.floorMod(chance.getInt(), LENGTH - 1), LENGTH);
        return new int[] {Math.min(first, second) + 1, Math.max(first, second) + 1};
    }

    /** Whether this is the word at that position (1 to 6), as tolerant as {@link #typed}. */
    public boolean hasAt(int place, String given) {
        return typed(given).words().equals(List.of(words.get(place - 1)));
    }

    @Override
    public String toString() {
        return "ReturnPhrase[…]";
    }
}
