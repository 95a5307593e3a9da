package org.breakwater.people.matching;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.breakwater.people.parsing.KnownBirthDate;

/** One key of a person: a number derived from a few words, equal for everyone with these words. */
public final class FindKey {

    private FindKey() {}

    /** @param kind of the words, so that a street never equals a name */
    public static long of(String kind, String... words) {
        try {
            var said = kind + "|" + String.join("|", words);
            var hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Two names by sound, in either order; and the two with the year and the day of birth, as far as known. */
    public static List<Long> ofTwoNames(String one, String other, KnownBirthDate born) {
        var first = one.compareTo(other) < 0 ? one : other;
        var second = first.equals(one) ? other : one;
        var keys = new ArrayList<Long>();
        if (born.isWhole()) {
            keys.add(of("names-day", first, second, born.inNoOrder()));
        }
        if (born.isKnown() && born.within() == 0) {
            keys.add(of("names-year", first, second, String.valueOf(born.year())));
        }
        keys.add(of("name", first, second));
        return keys;
    }
}
