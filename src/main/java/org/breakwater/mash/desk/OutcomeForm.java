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
 * What came of an allocation, as the address of the list carries it to the page that says so.
 *
 * @param to the account of who has them now
 * @param given how many they were given
 * @param taken the contacts that a colleague was quicker to take
 * @param refused those that they may not have
 */
public record OutcomeForm(String to, String given, List<String> taken, List<String> refused) implements Form {

    /** Ends an address that has a query already. */
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

    /** The contacts that stay as they were. */
    UUID[] left() {
        return Stream.concat(taken.stream(), refused.stream())
                .limit(QueueRow.PAGE)
                .flatMap(id -> InputParser.id(id).stream())
                .toArray(UUID[]::new);
    }
}
