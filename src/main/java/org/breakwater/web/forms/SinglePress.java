package org.breakwater.web.forms;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * Identifies one press of a button by its page and its input, for idempotency. The same input from the same page is one
 * press, however often it is sent; changed input is another, and nothing in it is lost.
 */
public final class SinglePress {

    private SinglePress() {}

    /** The first half identifies the page and the second half the input. */
    public static UUID of(UUID page, Form typed) {
        var words = ByteBuffer.wrap(hash(page, typed)).getLong();
        return new UUID(page.getMostSignificantBits(), words);
    }

    /** A lower bound of all presses on this page. */
    public static UUID first(UUID page) {
        return new UUID(page.getMostSignificantBits(), 0);
    }

    /** An upper bound of all presses on this page. */
    public static UUID last(UUID page) {
        return new UUID(page.getMostSignificantBits(), -1);
    }

    /** Records hide personal data in toString, so their components are read one by one. */
    private static void add(MessageDigest sha, Object typed) throws ReflectiveOperationException {
        if (typed instanceof Record form) {
            for (var box : form.getClass().getRecordComponents()) {
                add(sha, box.getAccessor().invoke(form));
            }
        } else if (typed instanceof List<?> several) {
            number(sha, several.size());
            for (var one : several) {
                add(sha, one);
            }
        } else {
            var bytes = String.valueOf(typed).getBytes(StandardCharsets.UTF_8);
            number(sha, bytes.length);
            sha.update(bytes);
        }
    }

    private static void number(MessageDigest sha, int number) {
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private static byte[] hash(UUID page, Form typed) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(page.toString().getBytes(StandardCharsets.UTF_8));
            add(sha, typed);
            return sha.digest();
        } catch (ReflectiveOperationException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A form is a public record, and every Java has SHA-256", e);
        }
    }
}
