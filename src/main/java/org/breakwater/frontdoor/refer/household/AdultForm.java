package org.breakwater.frontdoor.refer.household;

import java.time.LocalDate;
import org.breakwater.frontdoor.refer.writing.KnownChoices;
import org.breakwater.frontdoor.referrals.ReferralHousehold;
import org.breakwater.people.profile.CensusCodes;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

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

    static AdultForm of(ReferralHousehold.Adult adult) {
        var birthDateAnswer = BirthDateAnswer.read(adult.born());
        return new AdultForm(
                adult.name(),
                adult.relation(),
                adult.responsible(),
                birthDateAnswer.day(),
                birthDateAnswer.month(),
                birthDateAnswer.year(),
                adult.address(),
                adult.phone(),
                adult.ethnicity());
    }

    /** With the selected address instead of a typed one. */
    AdultForm at(String chosen) {
        return chosen.isBlank()
                ? this
                : new AdultForm(name, relation, responsible, bornDay, bornMonth, bornYear, chosen, phone, ethnicity);
    }

    Checked<ReferralHousehold.Adult> check(LocalDate today) {
        var ask = new Questions();
        var adult = new ReferralHousehold.Adult(
                ask.maybe("name", name, 200),
                ask.maybe("relation", relation, 200),
                KnownChoices.yesNoUnsure(responsible),
                new BirthDateAnswer(bornDay, bornMonth, bornYear).check(ask, today, OLDEST),
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
