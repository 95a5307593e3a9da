package org.breakwater.mash.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.evidence.EvidencePart;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.casework.presentingissues.PresentingIssues;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.stereotype.Component;

/** The last screening: the rating, whether the child is safe now, consent, and the council's case system. */
@Component
class ScreeningConsidered implements EvidencePart {

    private final Screenings screenings;
    private final PresentingIssues issues;

    ScreeningConsidered(Screenings screenings, PresentingIssues issues) {
        this.screenings = screenings;
        this.issues = issues;
    }

    @Override
    public InformationConsidered.Kind kind() {
        return InformationConsidered.Kind.SCREENING;
    }

    @Override
    public Optional<InformationConsidered> about(Actor.Person who, Case seen) {
        return seen instanceof ContactRow contact ? Optional.of(of(contact)) : Optional.empty();
    }

    private InformationConsidered of(ContactRow contact) {
        var latest = screenings.of(contact.id()).stream().findFirst();
        return new InformationConsidered(
                kind(),
                latest.map(row -> row.rating().inWords()).orElse(""),
                latest.map(row -> items(row, String.join("\n", issues.inWords(contact.id()))))
                        .orElse(List.of()),
                "Not screened yet.",
                contact.path());
    }

    private static List<InformationConsidered.Item> items(ScreeningRow row, String issues) {
        return Stream.of(
                        InformationConsidered.Item.of("Rationale for the rating", row.byAndWhen(), row.reason()),
                        InformationConsidered.Item.of(
                                "Is the child safe now?", row.safeNow().inWords(), row.safetyWords()),
                        InformationConsidered.Item.of(
                                "Different for one child", "", String.join("\n", row.differences())),
                        InformationConsidered.Item.of("Presenting issues", "", issues),
                        InformationConsidered.Item.of("Consent to agency checks", "", row.consentInWords()),
                        InformationConsidered.Item.of("Previous contacts", "", row.history()),
                        InformationConsidered.Item.of(
                                "Council’s case management system",
                                row.councilBy().isBlank() ? "" : "Checked by " + row.councilBy(),
                                row.council()),
                        InformationConsidered.Item.of("Social worker", row.caseNumber(), row.allocatedWorker()))
                .filter(item -> !item.words().isBlank())
                .toList();
    }
}
