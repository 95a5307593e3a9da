package org.breakwater.mash.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.allocation.AllocationOfSeveral.Ticked;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * The contacts that were selected in the list, and who they are allocated to.
 *
 * @param ticked each with its allocation when the list was shown, such as {@code id/account} or {@code id/}
 * @param to the account that they are allocated to
 */
public record AllocateForm(List<String> ticked, String to) implements Form {

    /** The fields of the form. */
    record Command(List<Ticked> ticked, UUID whom) {}

    /** The value of the row's checkbox: the contact, and whom it is allocated to. */
    public static String box(QueueRow row) {
        return row.id() + "/" + row.hasId();
    }

    Checked<Command> check() {
        var ask = new Questions();
        var contacts = ticked.stream()
                .limit(QueueRow.PAGE)
                .flatMap(one -> read(one).stream())
                .toList();
        var account = InputParser.id(to);
        ask.must(!contacts.isEmpty(), "ticked", "Select at least one contact");
        ask.must(account.isPresent(), "to", "Select who to allocate them to");
        return ask.then(() -> new Command(contacts, account.orElseThrow()));
    }

    private static Optional<Ticked> read(String box) {
        var parts = box.split("/", -1);
        return parts.length == 2
                ? InputParser.id(parts[0]).map(id -> new Ticked(id, InputParser.id(parts[1])))
                : Optional.empty();
    }
}
