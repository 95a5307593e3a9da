package org.breakwater.pathways.privatefostering.check;

import org.breakwater.pathways.privatefostering.check.PrivateFosteringDefinition.Age;
import org.breakwater.pathways.privatefostering.check.PrivateFosteringDefinition.Arrangement;
import org.breakwater.pathways.privatefostering.check.PrivateFosteringDefinition.Carer;
import org.breakwater.pathways.privatefostering.check.PrivateFosteringDefinition.Home;
import org.breakwater.pathways.privatefostering.check.PrivateFosteringDefinition.Stay;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Four questions with fixed answers: nothing that a person types. */
public record PrivateFosteringCheckForm(String carer, String home, String stay, String age) implements Form {

    static final PrivateFosteringCheckForm EMPTY = new PrivateFosteringCheckForm("", "", "", "");

    Checked<Arrangement> check() {
        var ask = new Questions();
        var who = ask.one("carer", carer, Carer.class, "Select who looks after the child");
        var where = ask.one("home", home, Home.class, "Select where the child lives");
        var howLong = ask.one("stay", stay, Stay.class, "Select how long the child will stay");
        var howOld = ask.one("age", age, Age.class, "Select how old the child is");
        return ask.then(() ->
                new Arrangement(who.orElseThrow(), where.orElseThrow(), howLong.orElseThrow(), howOld.orElseThrow()));
    }
}
