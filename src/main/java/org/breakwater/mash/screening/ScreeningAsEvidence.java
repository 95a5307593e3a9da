package org.breakwater.mash.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.evidence.Evidence;
import org.breakwater.casework.evidence.EvidencePart;
import org.breakwater.casework.presentingissues.PresentingIssues;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** The last screening: the rating, whether the child is safe now, consent, and the council's case system. */
@Component
class ScreeningAsEvidence implements EvidencePart {

    private final Screenings screenings;
    private final PresentingIssues issues;

    ScreeningAsEvidence(Screenings screenings, PresentingIssues issues) {
        this.screenings = screenings;
        this.issues = issues;
    }

    @Override
    public Evidence.Kind kind() {
        return Evidence.Kind.SCREENING;
    }

    @Override
    public Optional<Evidence> about(Actor.Person who, Case seen) {
        return seen instanceof ContactRow contact ? Optional.of(of(contact)) : Optional.empty();
    }

    private Evidence of(ContactRow contact) {
        var latest = screenings.of(contact.id()).stream().findFirst();
        return new Evidence(
                kind(),
                latest.map(row -> row.rating().inWords()).orElse(""),
                latest.map(row -> items(row, String.join("\n", issues.inWords(contact.id()))))
                        .orElse(List.of()),
                "Not screened yet.",
                contact.path());
    }

    private static List<Evidence.Item> items(ScreeningRow row, String issues) {
        var by = row.screenedByName() + ", " + EnglishTimes.inWords(row.screenedAt());
        return Stream.of(
                        Evidence.Item.of("Rationale for the rating", by, row.reason()),
                        Evidence.Item.of("Is the child safe now?", row.safeNow().inWords(), row.safetyWords()),
                        Evidence.Item.of("Presenting issues", "", issues),
                        Evidence.Item.of("Consent to agency checks", "", row.consentInWords()),
                        Evidence.Item.of("Previous contacts", "", row.history()),
                        Evidence.Item.of("Council’s case management system", row.councilBy(), row.council()),
                        Evidence.Item.of("Social worker", row.caseNumber(), row.allocatedWorker()))
                .filter(item -> !item.words().isBlank())
                .toList();
    }
}
