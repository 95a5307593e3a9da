package org.breakwater.pathways.missingeducation.schools;

import java.util.List;
import java.util.UUID;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/** Who acts for a school, as it is chosen. */
public record AttendanceLeadForm(String account) implements Form {

    Checked<UUID> check(List<UUID> all) {
        var ask = new Questions();
        var chosen = InputParser.id(account).filter(all::contains);
        ask.must(chosen.isPresent(), "account", "Select an attendance lead");
        return ask.then(chosen::orElseThrow);
    }
}
