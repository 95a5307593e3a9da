package org.breakwater.mash.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.allocation.AllocationOfSeveral.Outcome;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;

/**
 * The result of an allocation, carried in the URL of the list to the page that shows it.
 *
 * @param to the account that they are allocated to now
 * @param given how many were allocated
 * @param taken the contacts that a colleague took first
 * @param refused those that they may not have
 */
public record OutcomeForm(String to, String given, List<String> taken, List<String> refused) implements Form {

    /** Appended to a URL that has a query already. */
    static String inAddress(UUID to, Outcome outcome) {
        var parts = new ArrayList<String>();
        parts.add("to=" + to);
        parts.add("given=" + outcome.given().size());
        outcome.taken().forEach(id -> parts.add("taken=" + id));
        outcome.refused().forEach(id -> parts.add("refused=" + id));
        return parts.stream().collect(Collectors.joining("&", "&", ""));
    }

    int howMany() {
        return InputParser.count(given).orElse(0);
    }

    boolean isTaken(UUID id) {
        return taken.contains(id.toString());
    }

    /** The contacts that were not reallocated. */
    UUID[] left() {
        return Stream.concat(taken.stream(), refused.stream())
                .limit(QueueRow.PAGE)
                .flatMap(id -> InputParser.id(id).stream())
                .toArray(UUID[]::new);
    }
}
