package org.breakwater.casework.informationrequests;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.informationrequests.agencychecks.AgencyCheckEnquiry;
import org.breakwater.casework.informationrequests.agencychecks.RecordedConsent;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummary;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequest;
import org.breakwater.casework.informationrequests.agencyinformation.LawfulBases;
import org.breakwater.casework.informationrequests.agencyinformation.RequestDeadlines;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.govuk.Choice;

/**
 * Agency information about a case, and the form for more requests.
 *
 * @param readers the agencies with someone who can read requests about this case here
 * @param due when a request made now would be due
 * @param consent what is recorded already
 */
public record InformationRequestsPage(
        Case theCase,
        AgencyInformationSummary say,
        List<Agencies.Agency> all,
        Set<String> readers,
        Map<UUID, String> people,
        LocalDate today,
        RequestDeadlines.Due due,
        Optional<RecordedConsent> consent,
        InformationRequestForm form,
        Rejection snag)
        implements CaseScreen {

    private static final String OUTSIDE = "No one there has an account. Ask by telephone or secure email.";

    /** Consent is asked once: a recorded one is referred to. */
    public String consentHint() {
        return consent.map(one -> "As recorded by " + one.from() + ". Update it if this is no longer right.")
                .orElse("Consent is not the lawful basis for sharing. Tell the family and seek their agreement,"
                        + " unless that would increase the risk to a child or prejudice an investigation.");
    }

    public boolean mayAsk() {
        return theCase.allows(CaseAct.NOTE);
    }

    /** What to do if the usual response time would end after the enquiry. */
    public String tooLate() {
        return enquiryIsOver()
                ? (mayNameEnquiry() ? "The %s is overdue. ".formatted(enquiry()) : "")
                        + "Phone the agency now and ask for an immediate response."
                : "This request goes out late. Phone the agency now: it has half of the time that is left.";
    }

    /** Whether an enquiry has a deadline, which it has once the case is rated. */
    public boolean mayNameEnquiry() {
        return due.enquiry().filter(AgencyCheckEnquiry::begun).isPresent();
    }

    /** Whether the time for the enquiry has passed. */
    public boolean enquiryIsOver() {
        return due.enquiry()
                .filter(one -> one.dueAt().isAfter(due.deadline().startedAt()))
                .isEmpty();
    }

    /** The decision on next steps, where it is due before the responses: they come to the MASH enquiry after it. */
    public Optional<Instant> decisionBefore() {
        return "contact-decided".equals(theCase.dueFor())
                ? Optional.ofNullable(theCase.dueAt()).filter(due.dueAt()::isAfter)
                : Optional.empty();
    }

    private String enquiry() {
        return due.enquiry().map(AgencyCheckEnquiry::name).orElse("enquiry");
    }

    /** @param which asks for the name of an external agency that is not in the list */
    public List<Choice> agencies(Content which) {
        return all.stream().map(one -> choice(one, which)).toList();
    }

    private Choice choice(Agencies.Agency one, Content which) {
        var choice = Choice.of(one.id(), one.name());
        if (one.kind() == Agencies.Kind.OUTSIDE_UNNAMED) {
            return choice.hint(OUTSIDE).reveals(which);
        }
        if (say.waitsFor(one.id())) {
            return choice.hint(
                    isHere(one)
                            ? "Already requested, no response yet. See above."
                            : "A request is recorded above. Phone or write to them if you have not done so.");
        }
        return isHere(one) ? choice : choice.hint(OUTSIDE);
    }

    private boolean isHere(Agencies.Agency one) {
        return one.kind() == Agencies.Kind.HERE && readers.contains(one.id());
    }

    public List<Choice> those() {
        return people.entrySet().stream()
                .map(person -> Choice.of(person.getKey().toString(), person.getValue()))
                .toList();
    }

    public List<Choice> bases() {
        return LawfulBases.shipped().on(today).stream()
                .map(basis -> Choice.of(basis.id(), basis.name()))
                .toList();
    }

    public List<Choice> agreements() {
        return Arrays.stream(InformationRequest.Agreement.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
