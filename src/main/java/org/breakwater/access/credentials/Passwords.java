package org.breakwater.access.credentials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Password rules: long, not a common one, and otherwise free. Composition rules make people choose worse ones (NCSC,
 * "Password policy: updating your approach").
 */
@Component
public class Passwords {

    public static final int LEAST = 12;
    public static final int MOST = 200;

    /** Words that an attacker who knows us would try first. */
    private static final List<String> OURS = List.of(
            "southend",
            "essex",
            "breakwater",
            "safeguarding",
            "children",
            "council",
            "mash",
            "partnership",
            "emergency");

    /** About 30 years of guessing at 10 guesses a second, each of which costs a hash of 19 MiB. */
    private static final double LEAST_BITS = 33;

    /** Longer passwords are rated by their beginning, so that nobody can keep the program busy with one. */
    private static final int MEASURED = 60;

    /**
     * The hash of unknown random words, made by {@link PasswordHashing}: constant, so that it is not computed at each
     * start.
     */
    private static final String OF_NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$lqJ3/DeBbkN953It8bCNMg$a5oHZOqG4FX3iea3rGUKbpo8awMa9rDxfzIDMqv2PAY";

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** Why this password is not good enough, in words for the person who chose it; empty if it is. */
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

    /** Checks against common passwords, English words and names, with digits substituted or not, and keyboard rows. */
    private static boolean isUsual(String password, String email) {
        var known = new HashMap<String, Integer>();
        OURS.forEach(word -> known.put(word, 1));
        known.put(email.toLowerCase(Locale.ROOT).replaceAll("@.*", ""), 1);
        var dictionaries = new ArrayList<>(Words.COMMON);
        dictionaries.add(new Dictionary("ours", known, true));
        var estimate = new Nbvcxz(new ConfigurationBuilder()
                        .setLocale(Locale.UK)
                        .setDictionaries(dictionaries)
                        .setMaxLength(MEASURED)
                        .setMinimumEntropy(LEAST_BITS)
                        .createConfiguration())
                .estimate(password);
        return !estimate.isMinimumEntropyMet();
    }

    /** Loaded when the first password is chosen, and not at each start. */
    private static final class Words {
        static final List<Dictionary> COMMON = ConfigurationBuilder.getDefaultDictionaries();
    }

    public String hash(String password) {
        return encoder.encode(password);
    }

    /** Whether the password is right; takes as long if there is no account, so that account existence does not leak. */
    public boolean matches(String password, Optional<String> hash) {
        var right = encoder.matches(password, hash.orElse(OF_NOBODY));
        return right && hash.isPresent();
    }
}
