package org.breakwater.access.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.breakwater.access.unsaved.ParkedForms;
import org.breakwater.web.Page;

/**
 * Something was typed and not sent; here it can be sent, or thrown away.
 *
 * @param path where it goes
 * @param fields everything that was typed, by the names of the fields
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

    /** What a person typed, rather than chose: whatever has a space in it. */
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
