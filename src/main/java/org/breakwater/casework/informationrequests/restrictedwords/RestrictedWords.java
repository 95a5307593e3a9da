package org.breakwater.casework.informationrequests.restrictedwords;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Information that an agency marked "MASH only", and its reasons for withholding information, found in a text for
 * someone outside the desk. It finds what was copied, not what was put in other words.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RestrictedWords {

    /** Enough to find the words again in the text. */
    private static final int SHOWN = 120;

    private final AgencyInformation agencyInformation;
    private final Agencies agencies;

    RestrictedWords(AgencyInformation agencyInformation, Agencies agencies) {
        this.agencyInformation = agencyInformation;
        this.agencies = agencies;
    }

    /** What is wrong with the text and what to do, in words for the page; empty if it has no restricted words. */
    public Optional<String> problemIn(UUID caseId, String text) {
        var found = text.isBlank() ? List.<ResponseRow>of() : restricted(caseId);
        var words = new TextInWords(text);
        return found.stream()
                .flatMap(response -> quoted(caseId, response, words).stream())
                .findFirst();
    }

    private List<ResponseRow> restricted(UUID caseId) {
        return agencyInformation.of(caseId).stream()
                .filter(response -> !response.superseded())
                .filter(response -> response.isRefused() || response.sensitivity() == Response.Sensitivity.HUB)
                .toList();
    }

    private Optional<String> quoted(UUID caseId, ResponseRow response, TextInWords text) {
        var reason = response.refusedWhy();
        var words = reason == null ? response.facts().stream().map(Response.Fact::words) : Stream.of(reason);
        return words.flatMap(restricted -> text.quoted(restricted).stream())
                .findFirst()
                .map(quote -> said(shortened(quote), agency(caseId, response), response.isRefused()));
    }

    private String agency(UUID caseId, ResponseRow response) {
        return agencyInformation
                .asked(caseId, response.askId())
                .map(ask -> ask.nameIn(agencies))
                .orElse("an agency");
    }

    private static String said(String quote, String agency, boolean refused) {
        return refused
                ? "Remove “%s”. It is from the reason that %s gave to MASH+ for withholding information"
                        .formatted(quote, agency)
                : ("Remove “%s”. It is from information that %s marked “MASH only”. If they agree to share it, they"
                                + " can change their response first")
                        .formatted(quote, agency);
    }

    private static String shortened(String quote) {
        return quote.length() <= SHOWN ? quote : quote.substring(0, SHOWN - 1) + "…";
    }
}
