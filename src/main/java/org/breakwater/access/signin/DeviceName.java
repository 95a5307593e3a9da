package org.breakwater.access.signin;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a person calls their browser, such as "Firefox on Windows"; nothing more of the user agent is stored. */
final class DeviceName {

    /** In this order: Edge also says Chrome, and Chrome also says Safari. */
    private static final String[][] BROWSERS = {
        {"Edg", "Edge"}, {"OPR", "Opera"}, {"Firefox", "Firefox"}, {"Chrom", "Chrome"}, {"Safari", "Safari"}
    };

    private static final Map<String, String> SYSTEMS = new TreeMap<>(
            Map.of("Android", "Android", "CrOS", "ChromeOS", "Windows", "Windows", "iPhone", "iPhone", "iPad", "iPad"));

    private DeviceName() {}

    static String of(@Nullable String userAgent) {
        var agent = userAgent == null ? "" : userAgent;
        return browser(agent) + system(agent);
    }

    private static String browser(String agent) {
        for (var known : BROWSERS) {
            if (agent.contains(known[0])) {
                return known[1];
            }
        }
        return "A browser";
    }

    private static String system(String agent) {
        for (var known : SYSTEMS.entrySet()) {
            if (agent.contains(known.getKey())) {
                return " on " + known.getValue();
            }
        }
        if (agent.contains("Mac OS")) {
            return " on a Mac";
        }
        return agent.contains("Linux") ? " on Linux" : "";
    }
}
