package org.breakwater.pathways.missing.closures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
import org.breakwater.pathways.missing.referrals.EpisodeReferralsMade;
import org.breakwater.web.govuk.Choice;

/**
 * An episode to close.
 *
 * @param asking what asks for a meeting, as sentences
 * @param lacksThePreventionInterview whether the prevention interview by the police is not recorded; it is no bar to
 *     closing
 * @param made what was referred already
 */
public record EpisodeClosurePage(
        Case theCase,
        List<String> asking,
        boolean lacksThePreventionInterview,
        EpisodeReferralsMade made,
        EpisodeClosureForm form,
        Rejection snag)
        implements CaseScreen {

    /** A transfer and a death are recorded on pages of their own. */
    static Stream<Outcome> offered() {
        return Arrays.stream(Outcome.values()).filter(one -> one != Outcome.TRANSFERRED && one != Outcome.DECEASED);
    }

    public List<Choice> outcomes() {
        return offered().map(this::choice).toList();
    }

    private Choice choice(Outcome one) {
        var choice = Choice.of(one, one.inWords());
        return switch (one) {
            case CONTACT ->
                made.mash().stream()
                        .findFirst()
                        .map(sent -> choice.hint("Already sent: reference " + sent.reference()))
                        .orElseGet(() -> choice.hint("Sends a contact to MASH+ now, with what the interview tells"));
            case EXPLOITATION ->
                made.exploitation().stream()
                        .findFirst()
                        .map(sent -> choice.hint("Already referred: reference " + sent.reference()))
                        .orElseGet(() -> choice.hint("Opens a referral in the exploitation lead’s queue now"));
            case MEETING -> choice.hint("Enter which meeting and when, below");
            default -> choice;
        };
    }
}
