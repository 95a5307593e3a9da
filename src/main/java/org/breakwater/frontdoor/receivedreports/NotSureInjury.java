package org.breakwater.frontdoor.receivedreports;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.breakwater.frontdoor.signs.DangerSigns;

/**
 * The rule NOT_SURE_INJURY (docs/decisions/0062): if someone is not sure whether a child is in danger now, and an
 * injury is reported, it counts as danger now, whatever the day and the hour. An injured child cannot wait until it is
 * known whether the person who did it is still there.
 */
public final class NotSureInjury {

    /** Its name, for the desk and for signs. */
    public static final String RULE = "NOT_SURE_INJURY";

    /** What it tells the person and the desk. */
    public static final String REASON = "Not sure whether there is danger now, and an injury is reported";

    /** What people write where they were asked for injuries and there are none. */
    private static final Pattern NONE = Pattern.compile(
            "\\W*+(no|none|nil|n/?a|nothing|not applicable|no injur(y|ies)|none (seen|visible|known|reported|noted)"
                    + "|no (visible|obvious|known) (injur(y|ies)|marks?)"
                    + "|no injur(y|ies) (seen|visible|known|reported|noted)"
                    + "|(i )?(do not|don.?t) know|not? known|unknown|not sure|unsure|not that i know( of)?)\\W*+",
            Pattern.CASE_INSENSITIVE);

    private NotSureInjury() {}

    /**
     * @param unsure whether the danger question was answered "not sure", or passed over
     * @param injuries the answer to the question about injuries
     * @param words everything else that they wrote about what happened
     */
    public static boolean applies(boolean unsure, String injuries, String... words) {
        return unsure && (isReported(injuries) || Stream.of(words).anyMatch(DangerSigns::speakOfInjury));
    }

    private static boolean isReported(String injuries) {
        return !injuries.isBlank() && !NONE.matcher(injuries).matches();
    }

    /** The sentence that the desk reads. */
    public static String forTheDesk() {
        return REASON + ".";
    }
}
