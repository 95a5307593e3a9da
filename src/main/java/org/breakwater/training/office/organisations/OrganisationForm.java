package org.breakwater.training.office.organisations;

import java.util.List;
import org.breakwater.training.catalogue.NamedOption;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The office's data about a workplace. @param exempt {@code YES} if it pays no fee, whatever its type */
public record OrganisationForm(String name, String kind, String postcode, String exempt) implements Form {

    static OrganisationForm of(OrganisationRow row) {
        return new OrganisationForm(
                row.name(), row.isKindKnown() ? row.kind() : "", row.postcode(), row.exempt() ? "YES" : "");
    }

    Checked<OfficeOrganisations.Kept> check(List<NamedOption> kinds) {
        var ask = new Questions();
        var called = ask.text("name", name, "Enter a name", 200);
        var lies = ask.maybe("postcode", postcode, 10);
        ask.must(kinds.stream().anyMatch(one -> one.id().equals(kind)), "kind", "Select a sector");
        return ask.then(() -> new OfficeOrganisations.Kept(called, kind, lies, exempt.equals("YES")));
    }
}
