package org.breakwater.access.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.breakwater.access.model.Parked;
import org.breakwater.web.Page;

/**
 * Something was typed and not sent; here it can be sent, or thrown away.
 *
 * @param path where it goes
 * @param fields everything that was typed, by the names of the fields
 */
public record CarryOnPage(String path, Map<String, List<String>> fields, boolean parked) implements Page {

    static CarryOnPage stale(String path, Map<String, List<String>> fields) {
        return new CarryOnPage(path, fields, false);
    }

    /** What was sent when the session had expired. */
    public static CarryOnPage parked(Parked.Letter letter) {
        var fields = new LinkedHashMap<>(letter.fields());
        fields.put(Door.PARKED, List.of(letter.id().toString()));
        return new CarryOnPage(letter.path(), fields, true);
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
        return "CarryOnPage[" + path + "]";
    }
}
