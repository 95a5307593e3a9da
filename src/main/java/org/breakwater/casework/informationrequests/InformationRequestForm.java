package org.breakwater.casework.informationrequests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.informationrequests.agencychecks.RecordedConsent;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequest;
import org.breakwater.casework.informationrequests.agencyinformation.LawfulBases;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** An information request to agencies, as it is typed. */
public record InformationRequestForm(
        String version,
        List<String> agencies,
        String which,
        List<String> people,
        String why,
        String basis,
        String agreed,
        String agreedWords,
        String facts)
        implements Form {

    /**
     * Pre-filled with everyone in the contact, because families move and change their names, and with the recorded
     * consent.
     */
    static InformationRequestForm about(int version, Map<UUID, String> people, Optional<RecordedConsent> consent) {
        var everybody = people.keySet().stream().map(UUID::toString).toList();
        var agreed = consent.map(one -> switch (one.answer()) {
            case GIVEN -> InformationRequest.Agreement.AGREED;
            case REFUSED -> InformationRequest.Agreement.REFUSED;
            case NOT_SOUGHT -> InformationRequest.Agreement.NOT_ASKED;
        });
        return new InformationRequestForm(
                String.valueOf(version),
                List.of(),
                "",
                everybody,
                "",
                "",
                agreed.map(Enum::name).orElse(""),
                consent.map(RecordedConsent::words).orElse(""),
                "");
    }

    InformationRequestForm at(int newVersion) {
        return new InformationRequestForm(
                String.valueOf(newVersion), agencies, which, people, why, basis, agreed, agreedWords, facts);
    }

    /** @param givesAway whether a text would identify the reporter */
    Checked<InformationRequest> check(
            Agencies known, Map<UUID, String> those, LocalDate today, Predicate<String> givesAway) {
        var ask = new Questions();
        var whom = whom(ask, known);
        ask.must(!whom.isEmpty(), "agencies", "Select at least one agency");
        ask.must(
                !givesAway.test(which), "which", "Remove anything that identifies the person who reported the concern");
        var about = those.keySet().stream()
                .filter(id -> people.contains(id.toString()))
                .toList();
        ask.must(!about.isEmpty(), "people", "Select who the request is about");
        ask.must(
                about.stream().map(those::get).noneMatch(givesAway),
                "people",
                "The details of one of these people identify who reported the concern. Leave that person out");
        var reason = ask.text("why", why, "Enter why you need the information", 2000);
        var on = LawfulBases.shipped().find(basis, today);
        ask.must(on.isPresent(), "basis", "Select a lawful basis");
        var family = ask.one(
                "agreed", agreed, InformationRequest.Agreement.class, "Select whether the family has consented");
        var without =
                family.filter(one -> one != InformationRequest.Agreement.AGREED).isPresent();
        ask.must(!without || !agreedWords.isBlank(), "agreedWords", "Enter the reason for checking without consent");
        var familyWords = ask.maybe("agreedWords", agreedWords, 2000);
        var least = ask.text("facts", facts, "Enter the information to share with the agency", 2000);
        for (var field : List.of("why", "agreedWords", "facts")) {
            var words = field.equals("why") ? reason : field.equals("facts") ? least : familyWords;
            ask.must(
                    !givesAway.test(words),
                    field,
                    "Remove anything that identifies the person who reported the concern");
        }
        return ask.then(() -> asked(whom, about, reason, on.orElseThrow(), family.orElseThrow(), familyWords, least));
    }

    /** An external agency is asked by its name, which the user types if it is not in the list. */
    private List<InformationRequest.Whom> whom(Questions ask, Agencies known) {
        var all = new ArrayList<InformationRequest.Whom>();
        for (var one : known.toAsk()) {
            if (agencies.contains(one.id())) {
                all.add(
                        switch (one.kind()) {
                            case HERE -> InformationRequest.Whom.here(one.id());
                            case OUTSIDE -> new InformationRequest.Whom(one.id(), one.name());
                            case OUTSIDE_UNNAMED -> new InformationRequest.Whom(one.id(), which(ask, known));
                        });
            }
        }
        return List.copyOf(all);
    }

    private String which(Questions ask, Agencies known) {
        var name = ask.text("which", which, "Enter the name of the council", 120);
        var listed = known.toAsk().stream()
                .anyMatch(one -> one.id().equalsIgnoreCase(name) || one.name().equalsIgnoreCase(name));
        ask.must(!listed, "which", "This agency is in the list. Select it there");
        return name;
    }

    private static InformationRequest asked(
            List<InformationRequest.Whom> whom,
            List<UUID> about,
            String reason,
            LawfulBases.Basis on,
            InformationRequest.Agreement family,
            String familyWords,
            String least) {
        return new InformationRequest(whom, about, reason, on, family, familyWords, least);
    }

    @Override
    public String toString() {
        return "InformationRequestForm[…]";
    }
}
