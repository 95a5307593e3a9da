package org.breakwater.casework.informationrequests.restrictedwords;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Information that an agency marked "MASH only" or, in a text for the family, "Do not disclose to the family", and its
 * reasons for withholding information. It finds what was copied, not what was put in other words.
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

    /**
     * What is wrong with a text for a professional outside the desk and what to do, in words for the page; empty if it
     * has no restricted words.
     */
    public Optional<String> problemIn(UUID caseId, String text) {
        return problemIn(caseId, text, Set.of(Response.Sensitivity.HUB));
    }

    /** The same of a text for a child or their family. */
    public Optional<String> problemForFamily(UUID caseId, String text) {
        return problemIn(caseId, text, Set.of(Response.Sensitivity.HUB, Response.Sensitivity.NOT_FAMILY));
    }

    private Optional<String> problemIn(UUID caseId, String text, Set<Response.Sensitivity> barred) {
        var found = text.isBlank() ? List.<ResponseRow>of() : restricted(caseId, barred);
        var words = new TextInWords(text);
        return found.stream()
                .flatMap(response -> quoted(caseId, response, words).stream())
                .findFirst();
    }

    private List<ResponseRow> restricted(UUID caseId, Set<Response.Sensitivity> barred) {
        return agencyInformation.of(caseId).stream()
                .filter(response -> !response.superseded())
                .filter(response -> response.isRefused() || isBarred(response.sensitivity(), barred))
                .toList();
    }

    private static boolean isBarred(Response.@Nullable Sensitivity marked, Set<Response.Sensitivity> barred) {
        return marked != null && barred.contains(marked);
    }

    private Optional<String> quoted(UUID caseId, ResponseRow response, TextInWords text) {
        var reason = response.refusedWhy();
        var words = reason == null ? response.facts().stream().map(Response.Fact::words) : Stream.of(reason);
        return words.flatMap(restricted -> text.quoted(restricted).stream())
                .findFirst()
                .map(quote -> said(shortened(quote), agency(caseId, response), response));
    }

    private String agency(UUID caseId, ResponseRow response) {
        return agencyInformation
                .asked(caseId, response.askId())
                .map(ask -> ask.nameIn(agencies))
                .orElse("an agency");
    }

    private static String said(String quote, String agency, ResponseRow response) {
        var marked = response.sensitivity();
        return response.isRefused() || marked == null
                ? "Remove “%s”. It is from the reason that %s gave to MASH+ for withholding information"
                        .formatted(quote, agency)
                : ("Remove “%s”. It is from information that %s marked “%s”. If they agree to share it, they can change"
                                + " their response first")
                        .formatted(quote, agency, marked.inWords());
    }

    private static String shortened(String quote) {
        return quote.length() <= SHOWN ? quote : quote.substring(0, SHOWN - 1) + "…";
    }
}
