package org.breakwater.access.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.breakwater.access.unsaved.ParkedForms;
import org.breakwater.web.Page;

/**
 * Unsent input that can be sent or discarded here.
 *
 * @param path where it is sent
 * @param fields all input, by field name
 */
public record ContinueFormPage(String path, Map<String, List<String>> fields, boolean parked) implements Page {

    static ContinueFormPage stale(String path, Map<String, List<String>> fields) {
        return new ContinueFormPage(path, fields, false);
    }

    /** What was sent when the session had expired. */
    public static ContinueFormPage parked(ParkedForms.Letter letter) {
        var fields = new LinkedHashMap<>(letter.fields());
        fields.put(EntryInterceptor.PARKED, List.of(letter.id().toString()));
        return new ContinueFormPage(letter.path(), fields, true);
    }

    @Override
    public int status() {
        return parked ? 200 : 403;
    }

    /** What a person typed, rather than selected: anything with a space in it. */
    public List<String> words() {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(value -> value.contains(" "))
                .toList();
    }

    @Override
    public String toString() {
        return "ContinueFormPage[" + path + "]";
    }
}
