package org.breakwater.mash.family;

import java.time.LocalDate;
import java.util.Optional;
import org.breakwater.mash.desk.PartDateBoxes;
import org.breakwater.people.Ending;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** Why something is no longer said of the family. */
public record FamilyFactEndForm(
        String version, String how, String overDay, String overMonth, String overYear, String because) implements Form {

    static FamilyFactEndForm empty(int version) {
        return new FamilyFactEndForm(String.valueOf(version), "", "", "", "", "");
    }

    FamilyFactEndForm at(int newVersion) {
        return new FamilyFactEndForm(String.valueOf(newVersion), how, overDay, overMonth, overYear, because);
    }

    Checked<Ending> check(LocalDate today) {
        var ask = new Questions();
        var which = ask.maybeOne(how, Ending.How.class).filter(one -> one != Ending.How.CORRECTED);
        ask.must(which.isPresent(), "how", "Select whether it has ended or was never right");
        var until = which.equals(Optional.of(Ending.How.OVER))
                ? new PartDateBoxes(overDay, overMonth, overYear).check(ask, "over", today)
                : "";
        var why = ask.text("because", because, "Enter how you know", 1000);
        return ask.then(() -> new Ending(which.orElseThrow(), until, why));
    }

    @Override
    public String toString() {
        return "EndForm[…]";
    }
}
