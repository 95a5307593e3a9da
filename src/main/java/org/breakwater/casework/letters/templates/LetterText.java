package org.breakwater.casework.letters.templates;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a letter, with fields in square brackets. */
public record LetterText(String words) {

    private static final Pattern FIELD = Pattern.compile("\\[([^\\[\\]]*)]");

    /** Every field with a value is filled in; the others stay as they are, for a person to see. */
    public String filled(Map<LetterField, String> values) {
        return FIELD.matcher(words).replaceAll(found -> {
            var value = LetterField.named(found.group(1)).map(values::get).filter(one -> !one.isBlank());
            return Matcher.quoteReplacement(value.orElse(found.group()));
        });
    }

    public String example() {
        return filled(Arrays.stream(LetterField.values()).collect(Collectors.toMap(one -> one, LetterField::example)));
    }

    /** The fields that are not filled in, each once. */
    public List<LetterField> fields() {
        return FIELD.matcher(words)
                .results()
                .flatMap(found -> LetterField.named(found.group(1)).stream())
                .distinct()
                .toList();
    }

    /** The names of the remaining fields, for a message; empty if there are none. */
    public Optional<String> left() {
        var left = fields().stream().map(LetterField::inBrackets).collect(Collectors.joining(", "));
        return left.isEmpty() ? Optional.empty() : Optional.of("Replace %s with your own words first".formatted(left));
    }

    /** Why this cannot be a template; empty if it can. */
    Optional<String> wrong() {
        var unknown = FIELD.matcher(words)
                .results()
                .filter(found -> LetterField.named(found.group(1)).isEmpty())
                .map(found -> found.group())
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            var are = unknown.size() == 1 ? " is not a field" : " are not fields";
            return Optional.of(String.join(", ", unknown) + are + ". Use the fields in the list");
        }
        var rest = FIELD.matcher(words).replaceAll("");
        if (rest.contains("[") || rest.contains("]")) {
            return Optional.of("A field starts with [ and ends with ]");
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "LetterText[…]";
    }
}
