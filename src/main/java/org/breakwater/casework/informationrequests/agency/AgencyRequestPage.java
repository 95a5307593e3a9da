package org.breakwater.casework.informationrequests.agency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.breakwater.casework.informationrequests.agencyinformation.SearchRow;
import org.breakwater.casework.informationrequests.earlierresponses.EarlierResponse;
import org.breakwater.web.forms.Problem;

/**
 * One request to an agency with its minimum of facts, the agency's responses, and the response form.
 *
 * @param systems the systems that this person searched the last times
 * @param lastSearch this person's last search without a result
 * @param before the agency's earlier responses about the same people, the latest first
 * @param next another request that awaits a response of the agency, the next due
 * @param desk how to reach the desk by telephone now
 * @param stale whether someone else at the agency responded first
 */
public record AgencyRequestPage(
        String agency,
        InformationRequestRow ask,
        List<ResponseRow> replies,
        List<String> systems,
        Optional<SearchRow> lastSearch,
        Optional<InformationRequestRow> next,
        List<EarlierResponse> before,
        ResponseForms typed,
        List<Problem> problems,
        boolean stale,
        String desk,
        Instant now)
        implements ResponseQuestions {

    public Optional<ResponseRow> standing() {
        return replies.stream().filter(reply -> !reply.superseded()).findFirst();
    }

    public List<ResponseRow> earlier() {
        return replies.stream().filter(ResponseRow::superseded).toList();
    }

    /**
     * The last search, applied to this request's details, is offered for a one-click response while nothing was
     * answered or typed; never for people whom the agency knew before.
     */
    public Optional<SearchRow> offered() {
        return lastSearch
                .map(search -> search.of(ask))
                .filter(search -> !search.searched().isEmpty()
                        && replies.isEmpty()
                        && ask.isOpen()
                        && problems.isEmpty()
                        && knownBefore().isEmpty()
                        && !typed.earlier().isUsed());
    }

    /** Where the agency last had information about them, while nothing was answered. */
    public Optional<EarlierResponse> knownBefore() {
        return offeredBefore().stream().filter(one -> !one.known().isEmpty()).findFirst();
    }

    /** Earlier responses are offered as a starting point while nothing was answered. */
    public List<EarlierResponse> offeredBefore() {
        return replies.isEmpty() && ask.isOpen() ? before : List.of();
    }

    /** The earlier response that this one was copied from. */
    public Optional<EarlierResponse> startedFrom() {
        return before.stream()
                .filter(one ->
                        one.response().id().toString().equals(typed.earlier().startedFrom()))
                .findFirst();
    }

    /** A withdrawn request needs no response; input that was typed when it was withdrawn is still shown. */
    public boolean asks() {
        return !ask.isWithdrawn() || !problems.isEmpty();
    }

    @Override
    public int status() {
        return stale ? 409 : ResponseQuestions.super.status();
    }

    @Override
    public String toString() {
        return "AgencyRequestPage[" + ask.id() + "]";
    }
}
