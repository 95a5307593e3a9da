package org.breakwater.mash.screening;

import java.util.List;
import org.breakwater.casework.Rating;
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.casework.presentingissues.TickedIssues;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.live.SeenWhenOpened;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The screening as it is typed.
 *
 * @param to where it continues, according to the button: the DECISION, agency CHECKS, or empty
 * @param issues the selected presenting issues, for each child
 * @param shown what was new or alerting when the page was opened: rating it settles nothing that came later
 */
public record ScreeningForm(
        String version,
        String shown,
        String rating,
        String reason,
        String safeNow,
        String safetyWords,
        List<String> issues,
        String consent,
        String consentWords,
        String history,
        String council,
        String councilBy,
        String allocatedWorker,
        String caseNumber,
        String to)
        implements Form {

    /** The fields of the form. */
    record Screened(Screening screening, TickedIssues issues) {}

    static final String DECISION = "DECISION";
    static final String CHECKS = "CHECKS";

    /** @param issues what is selected initially */
    static ScreeningForm empty(ContactRow contact, List<String> issues) {
        var shown = SeenWhenOpened.of(contact).carried();
        return new ScreeningForm(
                String.valueOf(contact.version()), shown, "", "", "", "", issues, "", "", "", "", "", "", "", "");
    }

    ScreeningForm at(int newVersion) {
        return new ScreeningForm(
                String.valueOf(newVersion),
                shown,
                rating,
                reason,
                safeNow,
                safetyWords,
                issues,
                consent,
                consentWords,
                history,
                council,
                councilBy,
                allocatedWorker,
                caseNumber,
                to);
    }

    /** The page after it is saved. */
    String next(ContactRow contact) {
        return switch (to) {
            case DECISION -> contact.decisionPath() + "/next";
            case CHECKS -> "/cases/" + contact.id() + "/information-requests";
            default -> contact.path();
        };
    }

    /** @param list the presenting issues to choose from on the day */
    Checked<Screened> check(IssueList list) {
        var ask = new Questions();
        var safe = ask.one("safeNow", safeNow, Screening.SafeNow.class, "Select whether the child is safe now");
        var safety = ask.text("safetyWords", safetyWords, "Enter how you know, or what is being done about it", 5000);
        var ticked = TickedIssues.read(issues, list);
        ask.must(!ticked.all().isEmpty(), "issues", TickedIssues.MISSING);
        ask.must(ticked.goTogether(), "issues", TickedIssues.NOT_TOGETHER);
        var past = ask.text("history", history, "Enter what previous contacts show, or that there are none", 5000);
        var says = new Screening.CouncilSays(
                ask.maybe("council", council, 2000),
                ask.maybe("councilBy", councilBy, 200),
                ask.maybe("allocatedWorker", allocatedWorker, 200),
                ask.maybe("caseNumber", caseNumber, 50));
        var agreed = ask.one("consent", consent, Screening.Consent.class, "Select whether the family has consented");
        var needsWhy = agreed.filter(c -> c != Screening.Consent.GIVEN).isPresent();
        ask.must(
                !needsWhy || !consentWords.isBlank(),
                "consentWords",
                "Enter why there is no consent, or why it is not needed");
        var consentWhy = ask.maybe("consentWords", consentWords, 2000);
        var rated = ask.one("rating", rating, Rating.class, "Select red, amber or green");
        var why = ask.text("reason", reason, "Enter the rationale for the rating", 5000);
        return ask.then(() -> new Screened(
                new Screening(
                        rated.orElseThrow(),
                        why,
                        safe.orElseThrow(),
                        safety,
                        agreed.orElseThrow(),
                        consentWhy,
                        past,
                        says),
                ticked));
    }

    @Override
    public String toString() {
        return "ScreeningForm[…]";
    }
}
