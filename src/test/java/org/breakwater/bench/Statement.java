package org.breakwater.bench;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement as PostgreSQL logged it.
 *
 * @param sql with its parameters as {@code $1}, {@code $2} …
 * @param values what they held, as text; null for NULL
 */
record Statement(String sql, Map<Integer, @Nullable String> values) {

    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Set<String> OPENERS = Set.of("begin", "start transaction", "commit", "rollback");

    /** The value of a parameter that is surely there. */
    String value(int number) {
        var value = values.get(number);
        if (value == null) {
            throw new IllegalStateException("Nothing was bound to parameter " + number);
        }
        return value;
    }

    boolean isTransactionControl() {
        return OPENERS.contains(sql.strip().toLowerCase(java.util.Locale.ROOT));
    }

    /** The statement with each parameter replaced. */
    String with(BiFunction<Integer, @Nullable String, String> instead) {
        return PLACE.matcher(sql).replaceAll(place -> {
            var number = Integer.valueOf(place.group(1));
            return java.util.regex.Matcher.quoteReplacement(instead.apply(number, values.get(number)));
        });
    }

    /** The statement with its values written into it. */
    String literal() {
        return with((number, value) -> quoted(value));
    }

    /** A literal without anything that a script could take for a variable of its own. */
    static String quoted(@Nullable String value) {
        return value == null
                ? "null"
                : value.chars()
                        .mapToObj(letter -> switch (letter) {
                            case '\'' -> "''";
                            case '\\' -> "\\\\";
                            case ':' -> "\\x3A";
                            case '\n' -> "\\n";
                            default -> String.valueOf((char) letter);
                        })
                        .collect(Collectors.joining("", "E'", "'"));
    }
}
