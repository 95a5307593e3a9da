package org.breakwater.town;

import java.util.regex.Pattern;

/** What makes invented data safe to show: no telephone rings, no letter arrives, and everyone can see why. */
public final class InventedDetails {

    /** A town that does not exist. Every record of the town contains it, or {@link #MARK}. */
    public static final String TOWN = "Saltmarsh Quay";

    public static final String MARK = "(demo)";

    /** How many numbers each of the two ranges has. */
    public static final int TELEPHONES = 1000;

    private static final int POSTCODES = 9 * 10 * 26 * 26;

    private static final Pattern NUMBER = Pattern.compile("01632 960\\d{3}|07700 900\\d{3}");
    private static final Pattern CODE = Pattern.compile("ZZ[1-9] \\d[A-Z]{2}");

    private InventedDetails() {}

    /** A landline number from Ofcom's range for drama: it is never assigned. */
    public static String landline(int number) {
        return "01632 960%03d".formatted(Math.floorMod(number, TELEPHONES));
    }

    /** A mobile number from Ofcom's range for drama. */
    public static String mobile(int number) {
        return "07700 900%03d".formatted(Math.floorMod(number, TELEPHONES));
    }

    /** The nth of some sixty thousand postcodes of the area ZZ, which the Royal Mail has never assigned. */
    public static String postcode(int number) {
        var n = Math.floorMod(number, POSTCODES);
        var street = n % (26 * 26);
        return "ZZ%d %d%c%c".formatted(1 + n / (10 * 26 * 26), n / (26 * 26) % 10, (char) ('A' + street / 26), (char)
                ('A' + street % 26));
    }

    public static boolean isTelephone(String text) {
        return NUMBER.matcher(text).matches();
    }

    public static boolean isPostcode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Whether this text shows by itself that it is invented. */
    public static boolean isMarked(String words) {
        return words.contains(TOWN) || words.contains(MARK);
    }
}
