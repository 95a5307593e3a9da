package org.breakwater.casework.disagreements;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.disagreements.stages.DisagreementRow;
import org.breakwater.casework.disagreements.stages.DisagreementStatementRow;
import org.breakwater.casework.disagreements.stages.EscalationPolicy;
import org.breakwater.casework.disagreements.stages.EscalationPolicy.Does;
import org.breakwater.casework.disagreements.stages.EscalationPolicy.Finding;
import org.breakwater.casework.disagreements.stages.EscalationStepRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One disagreement, and this person's possible responses at its stage.
 *
 * @param theCase what it is about, as far as this person may see it
 * @param whyNot why this person may not respond; empty if they may
 * @param above whether the person above the last stage decides, and someone here records it
 * @param stale whether someone else responded while the page was open
 */
public record DeskDisagreementPage(
        DisagreementRow row,
        Optional<Case> theCase,
        List<EscalationStepRow> steps,
        List<DisagreementStatementRow> words,
        String whyNot,
        String whoAnswers,
        boolean above,
        DeskDisagreementForm form,
        List<Problem> problems,
        boolean stale,
        Instant now)
        implements Page {

    /** What the form asks for; null if the stage requires nothing. */
    public EscalationPolicy.@Nullable Does does() {
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
        return "DeskDisagreementPage[" + row.id() + "]";
    }
}
