package org.breakwater;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The error messages of forms, and the messages in tests, extracted from the sources. */
final class FormMessages {

    /** A call with messages, and their positions among its arguments. */
    private static final Map<String, List<Integer>> PLACES = Map.of(
            ".text(", List.of(2),
            ".telephone(", List.of(2),
            ".one(", List.of(3),
            ".day(", List.of(2),
            ".pastDay(", List.of(3, 4),
            ".must(", List.of(2),
            ".problem(", List.of(1),
            "new Problem(", List.of(1));

    private static final Pattern CALL =
            Pattern.compile("\\.(?:text|telephone|one|day|pastDay|must|problem)\\(|\\bnew Problem\\(");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"\\n(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//[^\\n]*$", Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("(?<!\"\")\"\\s*\\+\\s*\"(?!\"\")");
    /** A line of a text block that continues on the next. */
    private static final Pattern CONTINUED = Pattern.compile("\\\\\\n\\s*");

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern FILLED_IN = Pattern.compile("%[\\d$,]*[sd]");

    /** Shorter pieces are words between placeholders. */
    private static final int SHORTEST = 12;

    private FormMessages() {}

    /** Each message, with its file. */
    static Map<String, String> said() {
        var messages = new TreeMap<String, String>();
        for (var file : java(Path.of("src/main/java"))) {
            var source = source(file);
            if (source.contains("Questions") || source.contains("new Problem(")) {
                var call = CALL.matcher(source);
                while (call.find()) {
                    var arguments = arguments(source, call.end());
                    PLACES.getOrDefault(call.group(), List.of()).stream()
                            .filter(place -> arguments.size() > place)
                            .flatMap(place -> pieces(source, arguments.get(place)).stream())
                            .forEach(piece -> messages.put(piece, file.toString()));
                }
            }
        }
        return messages;
    }

    /** All string literals in the tests. */
    static String tested() {
        return java(Path.of("src/test/java")).stream()
                .map(FormMessages::source)
                .flatMap(source -> LITERAL.matcher(source).results())
                .map(found -> String.valueOf(found.group(1) == null ? found.group(2) : found.group(1)))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> pieces(String source, String argument) {
        var words = NAME.matcher(argument.strip()).matches() ? constant(source, argument.strip()) : argument;
        return LITERAL.matcher(words)
                .results()
                .map(found -> found.group(2) == null ? "" : String.valueOf(found.group(2)))
                .flatMap(FILLED_IN::splitAsStream)
                .map(String::strip)
                .filter(piece -> piece.length() > SHORTEST)
                .toList();
    }

    private static String constant(String source, String name) {
        var declared = Pattern.compile("\\bString " + name + "\\s*=([^;]*);").matcher(source);
        return declared.find() ? String.valueOf(declared.group(1)) : "";
    }

    /** The arguments of a call that begins here. */
    private static List<String> arguments(String source, int begin) {
        var arguments = new ArrayList<String>();
        var literal = LITERAL.matcher(source);
        int from = begin;
        int depth = 0;
        for (int at = begin; depth >= 0; at++) {
            var letter = source.charAt(at);
            if (letter == '"' && literal.region(at, source.length()).lookingAt()) {
                at = literal.end() - 1;
            } else if (letter == ',' && depth == 0 || letter == ')' && depth == 0) {
                arguments.add(source.substring(from, at));
                from = at + 1;
                depth -= letter == ')' ? 1 : 0;
            } else if ("([{".indexOf(letter) >= 0) {
                depth++;
            } else if (")]}".indexOf(letter) >= 0) {
                depth--;
            }
        }
        return arguments;
    }

    private static String source(Path file) {
        try {
            var bare = COMMENT.matcher(Files.readString(file)).replaceAll(" ");
            var whole = CONTINUED.matcher(bare).replaceAll("");
            return JOINED.matcher(whole.replace("'\"'", "' '").replace("'\\\"'", "' '"))
                    .replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> java(Path root) {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
