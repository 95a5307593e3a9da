package org.breakwater.partnership.profile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in the profile file. Every getter records an error with its line instead of failing, and returns something
 * empty, so that reading can continue. Values are text as written: {@code yes} stays a word.
 */
final class ProfileMapping {

    /**
     * No value in a profile needs more; it also keeps the message readable if a quotation mark is not closed properly.
     */
    private static final int LONGEST = 500;

    private final ProfileMistakes mistakes;
    private final String about;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    ProfileMapping(ProfileMistakes mistakes, String about, Node node) {
        this.mistakes = mistakes;
        this.about = about.isEmpty() ? "" : about + ": ";
        this.line = lineOf(node);
        if (node instanceof MappingNode mapping) {
            for (var entry : mapping.getValue()) {
                var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                if (values.put(key, entry.getValueNode()) != null) {
                    mistakes.at(lineOf(entry.getKeyNode()), this.about + "'" + key + "' is used twice");
                }
                lines.put(key, lineOf(entry.getKeyNode()));
            }
        } else {
            mistakes.at(line, this.about + "expected keys and values");
        }
    }

    int line() {
        return line;
    }

    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    /** The keys in the order of the file. */
    Set<String> keys() {
        return values.keySet();
    }

    void mistake(String key, String message) {
        mistakes.at(line(key), about + message);
    }

    /** A required text; the empty string, with an error recorded, if it is missing. */
    String text(String key) {
        var text = maybe(key);
        if (text.isEmpty()) {
            mistake(key, "'" + key + "' is missing");
        }
        return text.orElse("");
    }

    /** An optional text. */
    Optional<String> maybe(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key))
                .map(node -> scalar(key, node))
                .filter(text -> !text.isEmpty());
    }

    /** A list of words; empty if it is missing. */
    List<String> words(String key) {
        return nodes(key).stream().map(node -> scalar(key, node)).toList();
    }

    /** A list of mappings; empty if it is missing. */
    List<ProfileMapping> blocks(String key) {
        return nodes(key).stream()
                .map(node -> new ProfileMapping(mistakes, inside(name(node, key)), node))
                .toList();
    }

    /** A mapping inside this one, if it is there. */
    Optional<ProfileMapping> block(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).map(node -> new ProfileMapping(mistakes, inside(key), node));
    }

    /** Reports every key that was never read: most often it is a typing error. */
    void nothingElse() {
        values.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key ->
                        mistake(key, "'" + key + "' is not known here; known keys: " + String.join(", ", asked)));
    }

    private List<Node> nodes(String key) {
        asked.add(key);
        var node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        mistake(key, "'" + key + "' must be a list");
        return List.of();
    }

    private String scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar && scalar.getValue().length() <= LONGEST) {
            return scalar.getValue().equals("~") ? "" : scalar.getValue().strip();
        }
        mistakes.at(lineOf(node), about + "'" + key + "' must be one text of at most " + LONGEST + " characters");
        return "";
    }

    private String inside(String part) {
        return about.isEmpty() ? part : about.substring(0, about.length() - 2) + ", " + part;
    }

    /** The name of a list item in messages: its list, and its id if it has one. */
    private static String name(Node node, String list) {
        if (node instanceof MappingNode mapping) {
            for (var entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("id")
                        && entry.getValueNode() instanceof ScalarNode id) {
                    return list + " " + id.getValue();
                }
            }
        }
        return list;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
