package org.breakwater.casework.family.person;

import java.time.LocalDate;
import org.breakwater.casework.screens.PartDateBoxes;
import org.breakwater.people.profile.NameUse;
import org.breakwater.people.profile.ReportedName;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Another name. */
public record NameForm(
        String version,
        String name,
        String use,
        String sinceDay,
        String sinceMonth,
        String sinceYear,
        String untilDay,
        String untilMonth,
        String untilYear,
        String nameTold)
        implements Form {

    static final NameForm EMPTY = new NameForm("", "", "", "", "", "", "", "", "", "");

    Checked<ReportedName> check(LocalDate today) {
        var ask = new Questions();
        var called = ask.text("name", name, "Enter the name", 200);
        var what = ask.one("use", use, NameUse.class, "Select the type of name");
        var since = new PartDateBoxes(sinceDay, sinceMonth, sinceYear).check(ask, "since", today);
        var until = new PartDateBoxes(untilDay, untilMonth, untilYear).check(ask, "until", today);
        PartDateBoxes.inOrder(ask, "until", since, until);
        var from = ask.text("nameTold", nameTold, "Enter the source, for example mother or school", 200);
        return ask.then(() -> new ReportedName(called, what.orElseThrow(), since, until, from));
    }

    @Override
    public String toString() {
        return "NameForm[…]";
    }
}
