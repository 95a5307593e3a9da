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
 * One question to an agency with its least facts, what the agency has answered, and the form for its answer.
 *
 * @param systems where this person looked the last times
 * @param lastSearch where this person searched the last time that they found nothing
 * @param before what the agency said of the same people when it was asked about them before, the latest first
 * @param next another request that awaits a response of the agency, the next due
 * @param desk how to reach the desk by telephone now
 * @param stale whether someone else of the agency answered first
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
     * The search of last time, by what this request says of them, is offered for an answer in one press, while nothing
     * was answered or typed; never for people whom the agency knew before.
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

    /** Where the agency knew them the last time that it did, while nothing was answered. */
    public Optional<EarlierResponse> knownBefore() {
        return offeredBefore().stream().filter(one -> !one.known().isEmpty()).findFirst();
    }

    /** What was said before is offered as a beginning while nothing was answered. */
    public List<EarlierResponse> offeredBefore() {
        return replies.isEmpty() && ask.isOpen() ? before : List.of();
    }

    /** The earlier response with which this answer begins. */
    public Optional<EarlierResponse> startedFrom() {
        return before.stream()
                .filter(one ->
                        one.response().id().toString().equals(typed.earlier().startedFrom()))
                .findFirst();
    }

    /** What was taken back asks nothing; what someone typed when it was taken back is still here. */
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
