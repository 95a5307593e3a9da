package org.breakwater.casework.family;

import java.time.LocalDate;
import java.util.Optional;
import org.breakwater.casework.screens.PartDateBoxes;
import org.breakwater.people.EndedFact;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Why a family fact is ended. */
public record FamilyFactEndForm(
        String version, String how, String overDay, String overMonth, String overYear, String because) implements Form {

    static FamilyFactEndForm empty(int version) {
        return new FamilyFactEndForm(String.valueOf(version), "", "", "", "", "");
    }

    FamilyFactEndForm at(int newVersion) {
        return new FamilyFactEndForm(String.valueOf(newVersion), how, overDay, overMonth, overYear, because);
    }

    Checked<EndedFact> check(LocalDate today) {
        var ask = new Questions();
        var which = ask.maybeOne(how, EndedFact.How.class).filter(one -> one != EndedFact.How.CORRECTED);
        ask.must(which.isPresent(), "how", "Select whether it has ended or was recorded in error");
        var until = which.equals(Optional.of(EndedFact.How.OVER))
                ? new PartDateBoxes(overDay, overMonth, overYear).check(ask, "over", today)
                : "";
        var why = ask.text("because", because, "Enter how you know", 1000);
        return ask.then(() -> new EndedFact(which.orElseThrow(), until, why));
    }

    @Override
    public String toString() {
        return "FamilyFactEndForm[…]";
    }
}
