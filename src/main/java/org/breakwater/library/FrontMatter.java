package org.breakwater.library;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The front matter of a text: {@code key: value} lines that describe it, its audience, and how it is found.
 *
 * @param values in the order in which they were written
 */
public record FrontMatter(Map<String, String> values) {

    /** Parses the lines; one that is not {@code key: value} is ignored. */
    public static FrontMatter read(String text) {
        var values = new LinkedHashMap<String, String>();
        text.lines().forEach(line -> {
            var colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith(" ")) {
                values.putIfAbsent(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        });
        return new FrontMatter(values);
    }

    /** The same lines again. */
    public String written() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The empty string if it is missing. */
    public String get(String key) {
        return values.getOrDefault(key, "");
    }

    public String title() {
        return get("title");
    }

    public String summary() {
        return get("summary");
    }

    /** The id of an audience of the profile, or {@code everyone} or {@code easy-read}. */
    public String audience() {
        return values.getOrDefault("audience", "professionals");
    }

    /** A BCP 47 language tag. */
    public String language() {
        return values.getOrDefault("language", "en");
    }

    /** Whether the crisis box is at the top. */
    public boolean isEmergency() {
        return get("emergency").equals("yes");
    }

    public List<String> list(String key) {
        return split(get(key).split(","));
    }

    /** Parts of a value that may contain commas themselves. */
    public List<String> parts(String key) {
        return split(get(key).split(";"));
    }

    private static List<String> split(String... parts) {
        return Arrays.stream(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
