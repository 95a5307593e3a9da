package org.breakwater.pathways.allegations.cases;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.ConsiderationRow;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.breakwater.web.govuk.Choice;

/**
 * The harm threshold to consider.
 *
 * @param wasConsidered whether it was decided before, so that the decision can be revised
 */
public record ConsiderationPage(Case theCase, boolean wasConsidered, ConsiderationForm form, Rejection snag)
        implements CaseScreen {

    /** One of the four tests. */
    public record HarmTest(String field, String inWords, String answer) {}

    public List<HarmTest> tests() {
        return List.of(
                new HarmTest("harmed", ConsiderationRow.HARMED, form.harmed()),
                new HarmTest("offence", ConsiderationRow.OFFENCE, form.offence()),
                new HarmTest("risk", ConsiderationRow.RISK, form.risk()),
                new HarmTest("suitability", ConsiderationRow.SUITABILITY, form.suitability()));
    }

    public List<Choice> answers() {
        return Arrays.stream(Tri.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> ways() {
        return Arrays.stream(Way.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
