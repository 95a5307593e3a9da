package org.breakwater.training.prove;

import java.util.Map;

/** What learners type or answer in a form, by its name; everything else is selected again or pressed. */
final class LearnerFormFields {

    private static final String SURE = "s[0-9]";

    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("name", "Name"),
            Map.entry("answer", "Number of the answer that you selected"),
            Map.entry("email", "Email address"),
            Map.entry("organisation", "Organisation"),
            Map.entry("job", "Job title or role"),
            Map.entry("manager", "Manager"),
            Map.entry("needs", "Access requirements"),
            Map.entry("words", "Message or comments"),
            Map.entry("why", "Reason"),
            Map.entry("givenBy", "Provider"),
            Map.entry("title", "Title"),
            Map.entry("link", "Link"),
            Map.entry("teaching", "Delivery of the session, 1 to 5"));

    private LearnerFormFields() {}

    static boolean isTyped(String box) {
        return TYPED.containsKey(box) || box.matches(SURE);
    }

    /** The label of a field. */
    static String label(String box) {
        return box.matches(SURE)
                ? "Confidence in outcome " + (Integer.parseInt(box.substring(1)) + 1) + ", 1 to 5"
                : TYPED.getOrDefault(box, box);
    }
}
