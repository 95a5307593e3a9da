package org.breakwater.pathways.missingeducation.refer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.breakwater.pathways.missingeducation.records.EducationReferral;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Answer;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Reason;
import org.breakwater.pathways.missingeducation.records.EducationReferral.ReferrerKind;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Sex;
import org.breakwater.pathways.missingeducation.records.roll.RollStatus;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * All questions on one page: there is nothing that could be lost between two.
 *
 * @param school the name of the school whose attendance lead refers
 * @param byTheTeam whether the CME team records it
 */
public record EducationReferralPage(
        EducationReferralForm form, Optional<String> school, boolean byTheTeam, List<Problem> problems)
        implements Page {

    public List<Choice> referrers() {
        return Arrays.stream(ReferrerKind.values())
                .filter(one -> byTheTeam || one != ReferrerKind.CME_TEAM)
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> answers() {
        return Arrays.stream(Answer.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> rolls() {
        return Arrays.stream(RollStatus.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> sexes() {
        return Arrays.stream(Sex.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> reasons() {
        return Arrays.stream(Reason.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> yearGroups() {
        return EducationReferral.YEAR_GROUPS.stream()
                .map(one -> Choice.of(one, one))
                .toList();
    }
}
