package org.breakwater.frontdoor.addresses;

import java.util.regex.Pattern;

/** Valid ward names: the same for loading a file and for filtering a list. */
public final class WardName {

    private static final Pattern NAME = Pattern.compile("[\\p{L}0-9][\\p{L}\\p{M}0-9 ’'&.,()/-]{1,59}");

    static final String RULE =
            "have 2 to 60 letters, digits, spaces or ’ ' & . , - ( ) /, and begin with a letter or digit";

    private WardName() {}

    public static boolean isOne(String words) {
        return NAME.matcher(words).matches();
    }
}
