package org.breakwater.frontdoor.refer.mine.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.frontdoor.refer.organisations.StaffRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** @param next which of the named staff leads in the place of who goes; empty where others lead already */
public record RemoveMeForm(String next) implements Form {

    static final String WHO_LEADS = "Select who is the lead after you";

    Checked<Optional<UUID>> check(boolean hasOtherLead, List<StaffRow> successors) {
        var ask = new Questions();
        var chosen = successors.stream()
                .map(StaffRow::id)
                .filter(id -> id.toString().equals(next))
                .findFirst();
        ask.must(hasOtherLead || chosen.isPresent(), "next", WHO_LEADS);
        return ask.then(() -> hasOtherLead ? Optional.empty() : chosen);
    }
}
