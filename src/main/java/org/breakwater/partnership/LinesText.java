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
 * The changeable part of a contact point as text, one thing a line: so it is typed on the screen, kept in the database
 * and read in its history. Another number is {@code 0345 606 1212 why it is there}; a key is {@code 1 what it is for}.
 *
 * @param press the keys to press, by who is calling
 * @param menu the other keys of the menu
 */
public record LinesText(
        String name, String number, String alternatives, Map<Caller, String> press, Map<Caller, String> menu) {

    private static final Pattern KEY = Pattern.compile("([0-9]{1,2}|\\*|#)\\s+(\\S.*)");
    private static final Pattern OTHER = Pattern.compile("(\\+?[0-9](?:[0-9 ]*[0-9])?)(?:\\s+(\\D.*))?");

    public LinesText {
        press = whole(press);
        menu = whole(menu);
    }

    /** Every caller has an entry, so that equal things are equal. */
    private static Map<Caller, String> whole(Map<Caller, String> texts) {
        var whole = new EnumMap<Caller, String>(Caller.class);
        for (var caller : Caller.values()) {
            whole.put(caller, texts.getOrDefault(caller, ""));
        }
        return Map.copyOf(whole);
    }

    public static LinesText of(Lines lines) {
        var others = lines.alternatives().stream()
                .map(other -> (other.number().shown() + " " + other.note()).strip())
                .toList();
        return new LinesText(
                lines.name(),
                lines.number().shown(),
                String.join("\n", others),
                written(lines.press()),
                written(lines.menu()));
    }

    /** The same as values; empty when a line cannot be read. */
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

    /** What the other says differently, in words for a log or a history: {@code number: 101, now 111}. */
    public String differences(LinesText other) {
        var said = new ArrayList<String>();
        say(said, "name", name, other.name());
        say(said, "number", number, other.number());
        say(said, "other numbers", alternatives, other.alternatives());
        for (var caller : Caller.values()) {
            say(said, "keys for a " + caller.word() + " caller", press(caller), other.press(caller));
            say(said, "menu for a " + caller.word() + " caller", menu(caller), other.menu(caller));
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

    public String press(Caller caller) {
        return press.getOrDefault(caller, "");
    }

    public String menu(Caller caller) {
        return menu.getOrDefault(caller, "");
    }

    /** Other numbers, or null when a line cannot be read. */
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

    /** Keys in order, or null when a line cannot be read. */
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

    private static @Nullable Map<Caller, List<Key>> keys(Map<Caller, String> texts) {
        var all = new EnumMap<Caller, List<Key>>(Caller.class);
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

    private static Map<Caller, String> written(Map<Caller, List<Key>> all) {
        var texts = new EnumMap<Caller, String>(Caller.class);
        all.forEach((caller, keys) -> texts.put(
                caller,
                String.join(
                        "\n",
                        keys.stream().map(key -> key.key() + " " + key.what()).toList())));
        return texts;
    }
}
