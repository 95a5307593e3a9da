package org.breakwater.frontdoor.refer.signoff;

import java.util.List;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.SignOffRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * What a lead is asked to sign.
 *
 * @param own whether they write it, or have sent it, themselves: then they do not sign it
 */
public record OnePage(SignOffRow row, Referral told, boolean own, GiveForm form, List<Problem> problems)
        implements Page {

    public List<Choice> choices() {
        return List.of(
                Choice.of(GiveForm.What.SIGN, "I sign off this referral"),
                Choice.of(GiveForm.What.COMMENT, "I do not sign it off, for the reason below"));
    }

    @Override
    public String toString() {
        return "OnePage[" + row.id() + "]";
    }
}
