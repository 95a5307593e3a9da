package org.breakwater.frontdoor.refer.household;

import java.time.LocalDate;
import org.breakwater.frontdoor.Household;
import org.breakwater.frontdoor.refer.draft.OneOf;
import org.breakwater.people.CensusCodes;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

public record AdultForm(
        String name,
        String relation,
        String responsible,
        String bornDay,
        String bornMonth,
        String bornYear,
        String address,
        String phone,
        String ethnicity)
        implements Form {

    static final AdultForm EMPTY = new AdultForm("", "", "", "", "", "", "", "", "");

    private static final int OLDEST = 120;

    static AdultForm of(Household.Adult adult) {
        var born = Born.read(adult.born());
        return new AdultForm(
                adult.name(),
                adult.relation(),
                adult.responsible(),
                born.day(),
                born.month(),
                born.year(),
                adult.address(),
                adult.phone(),
                adult.ethnicity());
    }

    Checked<Household.Adult> check(LocalDate today) {
        var ask = new Questions();
        var adult = new Household.Adult(
                ask.maybe("name", name, 200),
                ask.maybe("relation", relation, 200),
                OneOf.yesNoUnsure(responsible),
                new Born(bornDay, bornMonth, bornYear).check(ask, today, OLDEST),
                ask.maybe("address", address, 500),
                ask.telephone("phone", phone, 50),
                CensusCodes.shipped().ethnicity().containsKey(ethnicity) ? ethnicity : "");
        ask.must(!(name + relation).isBlank(), "name", "Enter a name or a relationship to the child");
        return ask.then(() -> adult);
    }

    @Override
    public String toString() {
        return "AdultForm[…]";
    }
}
