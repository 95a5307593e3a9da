package org.breakwater.library.information;

import java.util.Map;

/**
 * Our own drawings, each one path in a square of 24, drawn with a stroke width of 2. The profile refers to them by
 * name.
 */
public final class TopicIcon {

    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("child", "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.5 14c2 2.7 5 2.7 7 0M9 9.5v.5M15 9.5v.5"),
            Map.entry("teenager", "M9 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8M2 21c0-5 3-7 7-7 1.5 0 3 .3 4 1M16 11h6v11h-6z"),
            Map.entry("home", "m3 11 9-8 9 8M5 10v11h14V10M10 21v-6h4v6"),
            Map.entry(
                    "family",
                    "M8 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M17 9a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5"
                            + "M2 21c0-4.5 2.5-7 6-7s6 2.5 6 7M16 17c3 0 6 1 6 4"),
            Map.entry("work", "M3 8h18v12H3zM8 8V4h8v4M3 13h18"),
            Map.entry(
                    "helper",
                    "M12 11 8 7.5a2.4 2.4 0 0 1 4-2.5 2.4 2.4 0 0 1 4 2.5zM2 15h5l4 2h4a2 2 0 0 1 0 4H8l-6-2"),
            Map.entry("hurt", "m12 3 8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6zM12 8v5M12 16.5v.5"),
            Map.entry(
                    "people",
                    "M7 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6M17 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6"
                            + "M2 20c0-5 2-7 5-7s5 2 5 7c0-5 2-7 5-7s5 2 5 7"),
            Map.entry("online", "M7 2h10v20H7zM11 18.5h2"),
            Map.entry("heart", "M12 20C5 15 3 12 3 8.5a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3.5-2 6.5-9 11.5z"),
            Map.entry(
                    "safe",
                    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8"
                            + "M5.6 5.6 9 9M15 15l3.4 3.4M18.4 5.6 15 9M9 15l-3.4 3.4"),
            Map.entry("talk", "M3 4h18v13h-9l-5 4v-4H3zM8 9h8M8 12.5h5"));

    private TopicIcon() {}

    public static boolean isDrawn(String name) {
        return PATHS.containsKey(name);
    }

    /** The SVG path; empty if there is no such drawing. */
    public static String path(String name) {
        return PATHS.getOrDefault(name, "");
    }
}
