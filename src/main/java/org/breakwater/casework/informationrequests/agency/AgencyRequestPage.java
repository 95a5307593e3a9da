package org.breakwater.casework.informationrequests.agency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.breakwater.web.forms.Problem;

/**
 * One question to an agency with its least facts, what the agency has answered, and the form for its answer.
 *
 * @param systems where this person looked the last times
 * @param desk how to reach the desk by telephone now
 * @param stale whether someone else of the agency answered first
 */
public record AgencyRequestPage(
        String agency,
        InformationRequestRow ask,
        List<ResponseRow> replies,
        List<String> systems,
        ResponseForm form,
        RefusalForm refusal,
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
