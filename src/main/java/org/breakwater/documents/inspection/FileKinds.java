package org.breakwater.documents.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which kinds of file we take, and what is said to the others: data from a file. */
public final class FileKinds {

    private static final FileKinds SHIPPED = read();

    private final List<FileKind> taken;
    private final Map<String, String> refusals;

    private FileKinds(List<FileKind> taken, Map<String, String> refusals) {
        this.taken = List.copyOf(taken);
        this.refusals = Map.copyOf(refusals);
    }

    public static FileKinds shipped() {
        return SHIPPED;
    }

    /** The kind whose bytes are found to be of this type. */
    Optional<FileKind> detectedAs(String type) {
        return taken.stream().filter(kind -> kind.detected().contains(type)).findFirst();
    }

    /** The kind of a packed document that says this of itself inside. */
    Optional<FileKind> saying(String words) {
        return taken.stream()
                .filter(kind -> !kind.inside().isEmpty() && words.contains(kind.inside()))
                .findFirst();
    }

    public FileKind kind(String id) {
        return taken.stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
    }

    /** What people call a kind, also one that is not taken any more. */
    public String called(String id) {
        return taken.stream()
                .filter(kind -> kind.id().equals(id))
                .map(FileKind::called)
                .findFirst()
                .orElse("File");
    }

    /** What a browser's own window is to offer first; anything may come all the same. */
    public String accept() {
        return taken.stream().map(kind -> "." + kind.ending()).collect(Collectors.joining(","));
    }

    /** Why this type is not taken, and what to do. */
    String refusal(String type) {
        return refusals.getOrDefault(
                type,
                "is not a type of file we accept. Send a picture, a PDF, a document, a recording or a film, or a"
                        + " picture of the screen");
    }

    private static FileKinds read() {
        try (InputStream file = FileKinds.class.getResourceAsStream("kinds.yaml")) {
            Map<?, ?> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            var taken = new ArrayList<FileKind>();
            for (var entry : entries(all, "taken")) {
                taken.add(kind(entry));
            }
            var refusals = new HashMap<String, String>();
            for (var refused : entries(all, "refused")) {
                texts(refused, "detected").forEach(type -> refusals.put(type, text(refused, "words")));
            }
            return new FileKinds(taken, refusals);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Map<?, ?>> entries(Map<?, ?> all, String key) {
        var found = new ArrayList<Map<?, ?>>();
        if (all.get(key) instanceof List<?> list) {
            for (Object entry : list) {
                found.add((Map<?, ?>) entry);
            }
        }
        return found;
    }

    private static FileKind kind(Map<?, ?> entry) {
        return new FileKind(
                text(entry, "id"),
                text(entry, "called"),
                text(entry, "ending"),
                texts(entry, "alike"),
                text(entry, "type"),
                texts(entry, "detected"),
                entry.containsKey("inside") ? text(entry, "inside") : "");
    }

    private static List<String> texts(Map<?, ?> entry, String key) {
        return entry.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String text(Map<?, ?> entry, String key) {
        var found = entry.get(key);
        if (found == null || found.toString().isBlank()) {
            throw new IllegalArgumentException("A kind of file has no " + key + ": " + entry.get("id"));
        }
        return found.toString();
    }
}
