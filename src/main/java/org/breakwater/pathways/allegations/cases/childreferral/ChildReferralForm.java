package org.breakwater.pathways.allegations.cases.childreferral;

import java.time.LocalDate;
import org.breakwater.pathways.allegations.following.Following.ChildReferred;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** That the child was referred, as it is typed. */
public record ChildReferralForm(String version, String referredBy, String referredOn, String note) implements Form {

    static final ChildReferralForm EMPTY = new ChildReferralForm("", "", "", "");

    Checked<ChildReferred> check(LocalDate today) {
        var ask = new Questions();
        var who = ask.text("referredBy", referredBy, "Enter who referred the child", 300);
        var on = ask.pastDay(
                "referredOn",
                referredOn,
                today,
                "Enter when the child was referred, like 27/3/2026",
                "The date of the referral must be today or earlier");
        var words = ask.maybe("note", note, 2000);
        return ask.then(() -> new ChildReferred(who, on.orElseThrow(), words));
    }

    @Override
    public String toString() {
        return "ChildReferralForm[…]";
    }
}
