package org.breakwater.mash.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.breakwater.casework.Rating;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.casework.presentingissues.IssueQuestions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.reasoning.DecisionInForce;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.people.PersonRow;
import org.breakwater.web.govuk.Choice;

/**
 * The screening form, with existing information beside it.
 *
 * @param inForce what goes on for each child, where it is screened again
 * @param issues the presenting issues to select
 * @param before who screened it last and when, which the form begins with; empty the first time
 * @param unread how many previous contacts this person must open first
 * @param limits how long the MASH enquiry may take, by rating
 */
public record ScreeningPage(
        ContactRow contact,
        List<InformationConsidered> known,
        List<DecisionInForce> inForce,
        IssueQuestions issues,
        Optional<String> before,
        int unread,
        Map<Rating, String> limits,
        ScreeningForm form,
        Rejection snag)
        implements ContactScreen {

    /** What a screener reads or writes before the screening is complete. */
    public List<Choice> ways() {
        return List.of(
                Choice.of("/cases/" + contact.id() + "/history", "Previous contacts"),
                Choice.of("/cases/" + contact.id() + "/family/matches", "Check for matches"),
                Choice.of("/desk/immediate-actions/" + contact.id(), "Record immediate action"),
                Choice.of("/desk/contact/" + contact.id(), "Back to contact"));
    }

    public List<Choice> ratings() {
        return Arrays.stream(Rating.values())
                .map(r -> Choice.of(r, r.inWords())
                        .hint("%s:%s complete the enquiry within %s%s"
                                .formatted(
                                        r.meaning(),
                                        r == Rating.RED ? " act now," : "",
                                        limits.get(r),
                                        r == Rating.RED ? "" : longer())))
                .toList();
    }

    /** A report of danger counts as red until someone rates it: a slower rating gives it more time. */
    private String longer() {
        return contact.rating() == null && MashEnquiryClocks.countsAs(contact) == Rating.RED
                ? ", instead of %s now. Say in the rationale why it is safe to take longer"
                        .formatted(limits.get(Rating.RED))
                : "";
    }

    public List<Choice> safeties() {
        return Arrays.stream(Screening.SafeNow.values())
                .map(s -> Choice.of(s, s.inWords()))
                .toList();
    }

    public List<PersonRow> children() {
        return issues.children();
    }

    /** What was typed for the child at this place, counted from 0. */
    public ChildInScreening typed(int place) {
        return place < form.children().size() ? form.children().get(place) : ChildInScreening.SAME;
    }

    /** Whether anything is different for a child, so that what was typed is not folded away. */
    public boolean anyDiffers() {
        return form.children().stream().anyMatch(child -> !child.isSame());
    }

    public List<Choice> childRatings() {
        return Arrays.stream(Rating.values())
                .map(r -> Choice.of(r, r.inWords()))
                .toList();
    }

    public List<Choice> consents() {
        return Arrays.stream(Screening.Consent.values())
                .map(c -> Choice.of(c, c.inWords()))
                .toList();
    }
}
