package org.breakwater.partnership;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.breakwater.partnership.ContactPoint.Key;
import org.breakwater.partnership.ContactPoint.Lines;
import org.breakwater.partnership.ContactPoint.OtherNumber;
import org.jspecify.annotations.Nullable;

/**
 * The changeable part of a contact point as text, one item per line: this is how it is typed on the screen, stored in
 * the database and shown in its history. Another number is {@code 0345 606 1212 why it is there}; a key is {@code 1
 * what it is for}.
 *
 * @param press the keys to press, by kind of caller
 * @param menu the other keys of the menu
 */
public record ContactPointText(
        String name, String number, String alternatives, Map<CallerKind, String> press, Map<CallerKind, String> menu) {

    private static final Pattern KEY = Pattern.compile("([0-9]{1,2}|\\*|#)\\s+(\\S.*)");
    private static final Pattern OTHER = Pattern.compile("(\\+?[0-9](?:[0-9 ]*[0-9])?)(?:\\s+(\\D.*))?");

    public ContactPointText {
        press = whole(press);
        menu = whole(menu);
    }

    /** Every kind of caller has an entry, so that equal data is equal. */
    private static Map<CallerKind, String> whole(Map<CallerKind, String> texts) {
        var whole = new EnumMap<CallerKind, String>(CallerKind.class);
        for (var callerKind : CallerKind.values()) {
            whole.put(callerKind, texts.getOrDefault(callerKind, ""));
        }
        return Map.copyOf(whole);
    }

    public static ContactPointText of(Lines lines) {
        var others = lines.alternatives().stream()
                .map(other -> (other.number().shown() + " " + other.note()).strip())
                .toList();
        return new ContactPointText(
                lines.name(),
                lines.number().shown(),
                String.join("\n", others),
                written(lines.press()),
                written(lines.menu()));
    }

    /** Parsed; empty if a line is invalid. */
    public Optional<Lines> read() {
        var dialled = PhoneNumber.of(number);
        var others = others(alternatives);
        var pressed = keys(press);
        var explained = keys(menu);
        if (dialled.isEmpty() || others == null || pressed == null || explained == null || name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Lines(name.strip(), dialled.get(), others, pressed, explained));
    }

    /** The differences to another one, in words for a log or a history: {@code number: 101, now 111}. */
    public String differences(ContactPointText other) {
        var said = new ArrayList<String>();
        say(said, "name", name, other.name());
        say(said, "number", number, other.number());
        say(said, "other numbers", alternatives, other.alternatives());
        for (var callerKind : CallerKind.values()) {
            say(said, "keys for a " + callerKind.word() + " caller", press(callerKind), other.press(callerKind));
            say(said, "menu for a " + callerKind.word() + " caller", menu(callerKind), other.menu(callerKind));
        }
        return String.join("; ", said);
    }

    private static void say(List<String> said, String what, String before, String after) {
        if (!before.equals(after)) {
            said.add("%s: %s, now %s".formatted(what, inOneLine(before), inOneLine(after)));
        }
    }

    private static String inOneLine(String text) {
        return text.isBlank() ? "nothing" : text.replace("\n", ", ");
    }

    public String press(CallerKind callerKind) {
        return press.getOrDefault(callerKind, "");
    }

    public String menu(CallerKind callerKind) {
        return menu.getOrDefault(callerKind, "");
    }

    /** Other numbers, or null if a line is invalid. */
    public static @Nullable List<OtherNumber> others(String text) {
        var others = new ArrayList<OtherNumber>();
        for (var line : lines(text)) {
            var parts = OTHER.matcher(line);
            var number = parts.matches() ? PhoneNumber.of(parts.group(1)) : Optional.<PhoneNumber>empty();
            if (number.isEmpty()) {
                return null;
            }
            var note = parts.group(2);
            others.add(new OtherNumber(number.get(), note == null ? "" : note.strip()));
        }
        return List.copyOf(others);
    }

    /** Keys in order, or null if a line is invalid. */
    public static @Nullable List<Key> keys(String text) {
        var keys = new ArrayList<Key>();
        for (var line : lines(text)) {
            var parts = KEY.matcher(line);
            if (!parts.matches()) {
                return null;
            }
            keys.add(new Key(parts.group(1), parts.group(2).strip()));
        }
        return List.copyOf(keys);
    }

    private static @Nullable Map<CallerKind, List<Key>> keys(Map<CallerKind, String> texts) {
        var all = new EnumMap<CallerKind, List<Key>>(CallerKind.class);
        for (var text : texts.entrySet()) {
            var keys = keys(text.getValue());
            if (keys == null) {
                return null;
            }
            if (!keys.isEmpty()) {
                all.put(text.getKey(), keys);
            }
        }
        return all;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Map<CallerKind, String> written(Map<CallerKind, List<Key>> all) {
        var texts = new EnumMap<CallerKind, String>(CallerKind.class);
        all.forEach((callerKind, keys) -> texts.put(
                callerKind,
                String.join(
                        "\n",
                        keys.stream().map(key -> key.key() + " " + key.what()).toList())));
        return texts;
    }
}
