package org.breakwater.access.records;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/**
 * References to quote on the telephone, such as {@code K7M4-QX2P}: forty random bits in letters and digits that are not
 * mistaken for one another, so that a reference reveals nothing and cannot be guessed from another.
 */
@Component
public class RecordReferences {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRTUVWXYZ";
    private final SecureRandom random = new SecureRandom();

    public String next() {
        var reference = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            if (i == 4) {
                reference.append('-');
            }
            reference.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }
}
