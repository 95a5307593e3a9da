package org.breakwater.town.telling;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.breakwater.town.InventedDetails;
import org.breakwater.town.TownHousehold.Child;

/** How well a reporter knows, hears and writes a name and an address. */
public enum ReporterSpelling {
    EXACT,
    FAMILY_NAME_FIRST,
    MISHEARD,
    FIRST_NAME_ONLY,
    NO_NAME;

    /** Typical confusions of sounds and letters; the first that fits is changed. */
    private static final List<List<String>> CONFUSED = List.of(
            List.of("cz", "ch"),
            List.of("ph", "f"),
            List.of("ck", "k"),
            List.of("ll", "l"),
            List.of("nn", "n"),
            List.of("tt", "t"),
            List.of("ie", "ei"),
            List.of("y", "i"),
            List.of("w", "v"),
            List.of("z", "s"),
            List.of("k", "c"),
            List.of("ou", "u"),
            List.of("ea", "ee"),
            List.of("e", "a"));

    /** Most people know the name; a few in every hundred do not. */
    public static ReporterSpelling any(SplittableRandom random) {
        var percent = random.nextInt(100);
        if (percent < 62) {
            return EXACT;
        }
        if (percent < 70) {
            return FAMILY_NAME_FIRST;
        }
        return percent < 85 ? MISHEARD : percent < 95 ? FIRST_NAME_ONLY : NO_NAME;
    }

    String name(Child child) {
        return switch (this) {
            case EXACT -> child.name();
            case FAMILY_NAME_FIRST -> child.familyName() + " " + child.firstName();
            case MISHEARD -> child.firstName() + " " + misheard(child.familyName());
            case FIRST_NAME_ONLY -> child.firstName();
            case NO_NAME -> "";
        };
    }

    /** The full address, or in lower case, or without its postcode, or only the street. */
    String address(String address) {
        return switch (this) {
            case EXACT -> address;
            case FAMILY_NAME_FIRST ->
                address.toLowerCase(Locale.ROOT)
                        .replace(",", "")
                        .replace(InventedDetails.TOWN.toLowerCase(Locale.ROOT), InventedDetails.TOWN);
            case MISHEARD -> address.substring(0, address.lastIndexOf(','));
            case FIRST_NAME_ONLY, NO_NAME ->
                address.substring(0, address.lastIndexOf(',')).replaceFirst("^\\d+ ", "");
        };
    }

    static String misheard(String name) {
        for (var pair : CONFUSED) {
            var at = name.indexOf(pair.getFirst(), 1);
            if (at > 0) {
                return name.substring(0, at)
                        + pair.getLast()
                        + name.substring(at + pair.getFirst().length());
            }
        }
        return name + "s";
    }
}
