package org.breakwater.mash.desk.filter;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.breakwater.mash.lifecycle.Stage;

/**
 * The text of an empty list: what will appear in it, or where the matching contacts are instead.
 *
 * @param elsewhere how many contacts of each other stage match the filters; only those that have some
 */
public record EmptyList(ListFilter filter, Map<Stage, Integer> elsewhere) {

    /** @param waiting how many contacts of each stage match the filters */
    public static EmptyList of(ListFilter filter, Map<Stage, Integer> waiting) {
        var elsewhere = new EnumMap<Stage, Integer>(Stage.class);
        if (filter.isNarrowed()) {
            waiting.forEach((stage, count) -> {
                if (stage != filter.stage() && count > 0) {
                    elsewhere.put(stage, count);
                }
            });
        }
        return new EmptyList(filter, elsewhere);
    }

    public String inWords() {
        return filter.isNarrowed() ? narrowed() : whole(Optional.ofNullable(filter.stage()));
    }

    private String narrowed() {
        return filter.stage() == null || elsewhere.isEmpty()
                ? "No contacts match these filters."
                : "None in " + filter.stage().inWords() + ".";
    }

    private static String whole(Optional<Stage> stage) {
        return switch (stage.orElse(null)) {
            case null -> "No open contacts. Reports and calls appear here as soon as they are recorded.";
            case NEW -> "No new contacts. Reports and calls appear here as soon as they are recorded.";
            case SCREENED -> "Nothing to decide. Contacts appear here once screened, or if returned for changes.";
            case ENQUIRY -> "No MASH enquiries are open. Contacts appear here when an approved decision opens one.";
            case TO_APPROVE -> "Nothing to approve. Decisions appear here when they are sent for approval.";
            case TO_ANSWER -> "No feedback to give. Contacts appear here when their decisions are approved.";
            case SET_ASIDE ->
                "No suspected spam. A report that looks like spam appears here. Its deadlines still apply.";
            case CLOSED -> "No closed contacts yet.";
        };
    }
}
