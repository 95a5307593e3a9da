package org.breakwater.casework.allocation;

import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** @param whom the account that the case is allocated to */
public record AllocationForm(String whom) implements Form {

    Checked<UUID> check() {
        var ask = new Questions();
        var account = InputParser.id(whom);
        ask.must(account.isPresent(), "whom", "Select who to allocate it to");
        return ask.then(account::orElseThrow);
    }
}
