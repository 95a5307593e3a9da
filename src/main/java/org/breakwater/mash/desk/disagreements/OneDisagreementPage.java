package org.breakwater.mash.desk.disagreements;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.breakwater.mash.model.DisagreementRow;
import org.breakwater.mash.model.DisagreementStepRow;
import org.breakwater.mash.model.DisagreementWordsRow;
import org.breakwater.mash.model.Ladder;
import org.breakwater.mash.model.Ladder.Does;
import org.breakwater.mash.model.Ladder.Finding;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One disagreement, and what this person can say at its stage.
 *
 * @param whyNot why this person may not answer; empty when they may
 * @param above whether the person above decides, and someone here writes it down
 * @param stale whether someone else answered while the page was open
 */
public record OneDisagreementPage(
        DisagreementRow row,
        List<DisagreementStepRow> steps,
        List<DisagreementWordsRow> words,
        String whyNot,
        String whoAnswers,
        boolean above,
        AnswerForm form,
        List<Problem> problems,
        boolean stale,
        Instant now)
        implements Page {

    /** What the form asks for; null when the stage owes nothing. */
    public Ladder.@Nullable Does does() {
        return row.does();
    }

    public boolean settles() {
        return does() == Does.ANSWER || does() == Does.OUTCOME;
    }

    public List<Choice> findings() {
        var mayMeet = does() == Does.ANSWER && row.asks().has(Does.MEETING);
        return Arrays.stream(Finding.values())
                .filter(finding -> finding != Finding.NOT_SETTLED || mayMeet)
                .map(finding -> finding == Finding.CHANGES
                        ? Choice.of(finding, finding.inWords())
                                .hint("The contact reopens if it was closed or awaiting closure.")
                        : Choice.of(finding, finding.inWords()))
                .toList();
    }

    @Override
    public int status() {
        return stale ? 409 : Page.super.status();
    }

    @Override
    public String toString() {
        return "OneDisagreementPage[" + row.id() + "]";
    }
}
