package org.breakwater.mash.family.person;

import org.breakwater.people.Ending;
import org.breakwater.people.NameRow;
import org.breakwater.people.Portrait;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** A name that is no longer, or never was, someone's. */
public record NameEndForm(String version, String which, String how, String because) implements Form {

    static final NameEndForm EMPTY = new NameEndForm("", "", "", "");

    record Ended(NameRow name, Ending ending) {

        @Override
        public String toString() {
            return "Ended[" + ending + "]";
        }
    }

    Checked<Ended> check(Portrait portrait) {
        var ask = new Questions();
        var name = portrait.names().stream()
                .filter(row -> row.id().toString().equals(which))
                .findFirst();
        ask.must(name.isPresent(), "which", "Select the name");
        var said = ask.maybeOne(how, Ending.How.class).filter(one -> one != Ending.How.CORRECTED);
        ask.must(said.isPresent(), "how", "Select why you are ending it");
        var why = ask.text("because", because, "Enter how you know", 1000);
        return ask.then(() -> new Ended(name.orElseThrow(), new Ending(said.orElseThrow(), "", why)));
    }

    @Override
    public String toString() {
        return "EndNameForm[…]";
    }
}
