package org.breakwater.partnership.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breakwater.partnership.CallerKind;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.ContactPoint.Confirmed;
import org.breakwater.partnership.ContactPoint.How;
import org.breakwater.partnership.ContactPoint.Key;
import org.breakwater.partnership.ContactPoint.Lines;
import org.breakwater.partnership.ContactPoint.OtherNumber;
import org.breakwater.partnership.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Reads contact points. */
final class ContactPointReader {

    private static final PhoneNumber NONE = new PhoneNumber("", "");
    private static final Map<String, How> HOW = Map.of("call", How.CALL, "text", How.TEXT, "relay", How.RELAY);

    private final OpeningHoursReader hours;
    private final Map<String, ContactPoint> points = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    ContactPointReader(List<ProfileMapping> blocks, OpeningHoursReader hours) {
        this.hours = hours;
        blocks.forEach(this::point);
    }

    List<ContactPoint> points() {
        return List.copyOf(points.values());
    }

    Set<String> ids() {
        return ids;
    }

    private void point(ProfileMapping block) {
        var id = block.text("id");
        if (!ids.add(id)) {
            block.mistake("id", "the id '%s' is used twice".formatted(id));
        }
        var what = block.text("what");
        var toChild = block.maybe("what-for-a-child").orElse("");
        var how = HOW.get(block.maybe("how").orElse("call"));
        if (how == null) {
            block.mistake("how", "'how' must be one of call, text, relay");
        }
        var lines = new Lines(
                block.text("name"), number(block), alternatives(block), keys(block, "press"), keys(block, "menu"));
        var cost = block.text("cost");
        var open = hours.availability(block);
        var source = block.text("source");
        points.put(
                id,
                new ContactPoint(
                        id,
                        what,
                        toChild,
                        how == null ? How.CALL : how,
                        lines,
                        cost,
                        open,
                        source,
                        confirmed(block),
                        1));
        block.nothingElse();
    }

    private static PhoneNumber number(ProfileMapping block) {
        var written = block.text("number");
        var number = PhoneNumber.of(written);
        if (number.isEmpty() && !written.isEmpty()) {
            block.mistake("number", "'%s' is not a valid UK telephone number".formatted(written));
        }
        return number.orElse(NONE);
    }

    private static List<OtherNumber> alternatives(ProfileMapping point) {
        var others = new ArrayList<OtherNumber>();
        for (var block : point.blocks("alternatives")) {
            others.add(new OtherNumber(number(block), block.maybe("note").orElse("")));
            block.nothingElse();
        }
        return List.copyOf(others);
    }

    private static Map<CallerKind, List<Key>> keys(ProfileMapping point, String name) {
        var keys = new EnumMap<CallerKind, List<Key>>(CallerKind.class);
        point.block(name).ifPresent(block -> {
            for (var callerKind : CallerKind.values()) {
                var list = block.blocks(callerKind.word()).stream()
                        .map(ContactPointReader::key)
                        .toList();
                if (!list.isEmpty()) {
                    keys.put(callerKind, list);
                }
            }
            block.nothingElse();
        });
        return keys;
    }

    private static Key key(ProfileMapping block) {
        var key = new Key(block.text("key"), block.text("for"));
        if (!key.key().isEmpty() && !key.key().matches("[0-9]{1,2}|[*#]")) {
            block.mistake("key", "'%s' is not a telephone key".formatted(key.key()));
        }
        block.nothingElse();
        return key;
    }

    static @Nullable Confirmed confirmed(ProfileMapping point) {
        return point.block("confirmed")
                .map(block -> {
                    var by = block.text("by");
                    var on = date(block);
                    block.nothingElse();
                    return new Confirmed(by, on);
                })
                .orElse(null);
    }

    /**
     * The file has the date only; the beginning of that day counts, so that the confirmation never seems more recent
     * than it is.
     */
    private static Instant date(ProfileMapping block) {
        var written = block.text("on");
        try {
            return LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException noSuchDate) {
            block.mistake("on", "'%s' is not a date; write it as 2026-01-31".formatted(written));
            return Instant.EPOCH;
        }
    }
}
