package org.breakwater.pathways.missing.interviews;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.records.InterviewRow.Impossible;
import org.breakwater.pathways.missing.records.InterviewRow.Result;
import org.breakwater.web.govuk.Choice;

/** A return interview that was declined, or not possible. */
public record NoInterviewPage(Case theCase, NoInterviewForm form, Rejection snag) implements CaseScreen {

    public List<Choice> results() {
        return List.of(
                Choice.of(Result.DECLINED, "The child declined"),
                Choice.of(Result.NOT_POSSIBLE, "Interview not possible"));
    }

    public List<Choice> reasons() {
        // A death is recorded on a page of its own.
        return Arrays.stream(Impossible.values())
                .filter(one -> one != Impossible.DECEASED)
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
