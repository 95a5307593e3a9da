package org.breakwater.training.prove;

import java.util.Map;

/** What people type in the forms of learners, by the names of the boxes; everything else is chosen or pressed. */
final class Boxes {

    private static final String SURE = "s[0-9]";

    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("name", "Name"),
            Map.entry("email", "E-mail address"),
            Map.entry("organisation", "Place of work"),
            Map.entry("job", "Work"),
            Map.entry("manager", "Manager"),
            Map.entry("needs", "Needs in the room"),
            Map.entry("words", "Words"),
            Map.entry("why", "Why"),
            Map.entry("givenBy", "Given by"),
            Map.entry("title", "Title"),
            Map.entry("link", "Link"),
            Map.entry("teaching", "How well it was given, 1 to 5"));

    private Boxes() {}

    static boolean isTyped(String box) {
        return TYPED.containsKey(box) || box.matches(SURE);
    }

    /** What the box is called. */
    static String label(String box) {
        return box.matches(SURE)
                ? "How sure of outcome " + (Integer.parseInt(box.substring(1)) + 1) + ", 1 to 5"
                : TYPED.getOrDefault(box, box);
    }
}
