package org.breakwater.access.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords: long, not one of the usual ones, and otherwise as the person likes. Rules of composition make people
 * choose worse ones (NCSC, "Password policy: updating your approach").
 */
@Component
public class Passwords {

    public static final int LEAST = 12;
    public static final int MOST = 200;

    /** What is left of the usual long passwords when digits, signs and the order of the keyboard are taken away. */
    private static final Set<String> USUAL = Set.of(
            "",
            "password",
            "passwort",
            "passphrase",
            "passw",
            "pass",
            "welcome",
            "letmein",
            "admin",
            "administrator",
            "qwerty",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwertyuiopasdfghjklzxcvbnm",
            "qazwsxedc",
            "abc",
            "abcdef",
            "abcdefghijkl",
            "iloveyou",
            "football",
            "liverpool",
            "arsenal",
            "chelsea",
            "sunshine",
            "princess",
            "monkey",
            "dragon",
            "superman",
            "batman",
            "summer",
            "winter",
            "spring",
            "autumn",
            "january",
            "secret",
            "changeme",
            "default",
            "guest",
            "login",
            "master",
            "test",
            "testing",
            "hello",
            "trustno",
            "southend",
            "southendonsea",
            "essex",
            "london",
            "england",
            "breakwater",
            "safeguarding",
            "safeguard",
            "children",
            "council",
            "mash");

    private static final Pattern REPEATED = Pattern.compile("(.{1,4})\\1*");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    /** 19 MiB, two passes, one lane: OWASP's first choice for Argon2id. */
    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

    /** Of random words that no one knows, made with the same settings: a start needs not make one anew each time. */
    private static final String OF_NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$lqJ3/DeBbkN953It8bCNMg$a5oHZOqG4FX3iea3rGUKbpo8awMa9rDxfzIDMqv2PAY";

    /** Why this password is not good enough, in words for the person who chose it, or nothing. */
    public Optional<String> problemWith(String password, String email) {
        var length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            return Optional.of("Use a password of 12 characters or more. Three random words are a good choice");
        }
        if (length > MOST) {
            return Optional.of("Use a password of 200 characters or fewer");
        }
        return isUsual(password, email)
                ? Optional.of("Choose a password that is harder to guess. Three random words are a good choice")
                : Optional.empty();
    }

    private static boolean isUsual(String password, String email) {
        var small = password.toLowerCase(Locale.ROOT);
        var name = email.toLowerCase(Locale.ROOT).replaceAll("@.*", "");
        // A year or a sign at either end is no spelling.
        var spelled = small.replaceAll("^[^a-z]+|[^a-z]+$", "")
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's');
        return REPEATED.matcher(small).matches()
                || (name.length() >= 4 && small.contains(name))
                || isUsualWord(small)
                || isUsualWord(spelled);
    }

    private static boolean isUsualWord(String text) {
        var letters = NO_LETTER.matcher(text).replaceAll("");
        return USUAL.stream().anyMatch(word -> letters.equals(word) || letters.equals(word + word));
    }

    public String hash(String password) {
        return encoder.encode(password);
    }

    /** Whether the password is right; takes as long when there is no account, so that no one learns who has one. */
    boolean matches(String password, Optional<String> hash) {
        var right = encoder.matches(password, hash.orElse(OF_NOBODY));
        return right && hash.isPresent();
    }
}
