package org.breakwater.frontdoor.refer.signoff;

import java.util.List;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * What a lead is asked to sign.
 *
 * @param own whether they are writing it, or have sent it, themselves: then they cannot sign it
 */
public record SignOffPage(SignOffRow row, Referral told, boolean own, SignOffForm form, List<Problem> problems)
        implements Page {

    public List<Choice> choices() {
        return List.of(
                Choice.of(SignOffForm.What.SIGN, "I sign off this referral"),
                Choice.of(SignOffForm.What.COMMENT, "I do not sign it off, for the reason below"));
    }
}
