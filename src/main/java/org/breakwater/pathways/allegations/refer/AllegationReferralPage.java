package org.breakwater.pathways.allegations.refer;

import java.util.Arrays;
import java.util.List;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.pathways.allegations.records.AllegationReferral.Asks;
import org.breakwater.pathways.allegations.records.AllegationReferral.EmployedAs;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * All questions on one page: there is nothing that could be lost between two.
 *
 * @param lines who answers for children now, in the order in which to call
 */
public record AllegationReferralPage(
        AllegationReferralForm form, boolean byLado, List<WhoToCall.Line> lines, List<Problem> problems)
        implements Page {

    public List<Choice> asks() {
        return List.of(
                Choice.of(Asks.REFERRAL, "I am making a referral"),
                Choice.of(Asks.ADVICE, "I am asking for advice").hint("For example, if you are not sure"));
    }

    public List<Choice> answers() {
        return Arrays.stream(Tri.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> employments() {
        return Arrays.stream(EmployedAs.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
