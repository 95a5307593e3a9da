package org.breakwater.mash.screening;

import java.util.List;
import java.util.stream.IntStream;
import org.breakwater.casework.Rating;
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.casework.presentingissues.IssueQuestions;
import org.breakwater.casework.presentingissues.TickedIssues;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.live.SeenWhenOpened;
import org.breakwater.people.PersonRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The screening as it is typed.
 *
 * @param to which button was pressed: to the DECISION, to agency CHECKS, {@link IssueQuestions#TICK_SUGGESTED}, or
 *     empty
 * @param children what is different for single children, in their order
 * @param issues the presenting issues that are ticked, for each child
 * @param shown what was new or rang when the page was opened: rating it settles nothing that came later
 */
public record ScreeningForm(
        String version,
        String shown,
        String rating,
        String reason,
        String safeNow,
        String safetyWords,
        List<ChildInScreening> children,
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

    /** What the form asks for. */
    record Screened(Screening screening, TickedIssues issues, List<ChildInScreening.Differs> children) {}

    static final String DECISION = "DECISION";
    static final String CHECKS = "CHECKS";

    boolean asksForSuggested() {
        return to.equals(IssueQuestions.TICK_SUGGESTED);
    }

    /** @param issues what is ticked before anyone has touched the page */
    static ScreeningForm empty(ContactRow contact, List<String> issues) {
        var shown = SeenWhenOpened.of(contact).carried();
        return new ScreeningForm(
                String.valueOf(contact.version()),
                shown,
                "",
                "",
                "",
                "",
                List.of(),
                issues,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /** Begins with what was recorded last, so that what is left as it is stays in the record. */
    ScreeningForm beginningWith(ScreeningRow last, List<PersonRow> now) {
        return new ScreeningForm(
                version,
                shown,
                last.rating().name(),
                last.reason(),
                last.safeNow().name(),
                last.safetyWords(),
                now.stream().map(child -> last.ofChild(child.id())).toList(),
                issues,
                last.consent().name(),
                last.consentWords(),
                last.history(),
                last.council(),
                last.councilBy(),
                last.allocatedWorker(),
                last.caseNumber(),
                "");
    }

    ScreeningForm at(int newVersion) {
        return with(String.valueOf(newVersion), issues);
    }

    ScreeningForm ticking(List<String> boxes) {
        return with(version, boxes);
    }

    private ScreeningForm with(String newVersion, List<String> boxes) {
        return new ScreeningForm(
                newVersion,
                shown,
                rating,
                reason,
                safeNow,
                safetyWords,
                children,
                boxes,
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
        var differs = IntStream.rangeClosed(1, children.size())
                .boxed()
                .flatMap(n -> children.get(n - 1).check(ask, n))
                .toList();
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
        var needsWhy = agreed.filter(c -> c != Screening.Consent.GIVEN && c != Screening.Consent.NO_CHECKS)
                .isPresent();
        ask.must(
                !needsWhy || !consentWords.isBlank(),
                "consentWords",
                "Enter why there is no consent, or why it is not needed");
        var consentWhy = ask.maybe("consentWords", consentWords, 2000);
        var rated = ask.one("rating", rating, Rating.class, "Select red, amber or green");
        var why = ask.text("reason", reason, "Enter the rationale for the rating", 5000);
        return ask.then(() -> new Screened(
                new Screening(
                        ChildInScreening.highest(rated.orElseThrow(), differs),
                        why,
                        safe.orElseThrow(),
                        safety,
                        agreed.orElseThrow(),
                        consentWhy,
                        past,
                        says),
                ticked,
                ofEachChild(rated.orElseThrow(), differs)));
    }

    private List<ChildInScreening.Differs> ofEachChild(Rating ofAll, List<ChildInScreening.Differs> differs) {
        return ChildInScreening.highest(ofAll, differs) == ofAll
                ? differs
                : children.stream()
                        .flatMap(child -> child.keeping(ofAll, differs))
                        .toList();
    }

    @Override
    public String toString() {
        return "ScreeningForm[…]";
    }
}
