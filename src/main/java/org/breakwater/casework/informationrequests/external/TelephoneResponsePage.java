package org.breakwater.casework.informationrequests.external;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.informationrequests.agency.ResponseForms;
import org.breakwater.casework.informationrequests.agency.ResponseQuestions;
import org.breakwater.casework.informationrequests.agencyinformation.ExternalRequest;
import org.breakwater.casework.informationrequests.agencyinformation.ExternalRequestRow;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * A request to one agency, and the form for its response by telephone.
 *
 * @param replies the responses so far, the latest first
 * @param ways how an external agency was asked, oldest first
 */
public record TelephoneResponsePage(
        Case theCase,
        String agency,
        InformationRequestRow ask,
        List<ResponseRow> replies,
        List<ExternalRequestRow> ways,
        TelephoneResponseForm told,
        ResponseForms typed,
        ExternalRequestForm asked,
        RequestWithdrawalForm takenBack,
        Rejection snag)
        implements CaseScreen, ResponseQuestions {

    TelephoneResponsePage with(TelephoneResponseForm given, ResponseForms answer, Rejection found) {
        return new TelephoneResponsePage(theCase, agency, ask, replies, ways, given, answer, asked, takenBack, found);
    }

    TelephoneResponsePage with(ExternalRequestForm given, Rejection found) {
        return new TelephoneResponsePage(theCase, agency, ask, replies, ways, told, typed, given, takenBack, found);
    }

    public TelephoneResponsePage with(RequestWithdrawalForm given, Rejection found) {
        return new TelephoneResponsePage(theCase, agency, ask, replies, ways, told, typed, asked, given, found);
    }

    /** Keeps all input if someone else was quicker. */
    public boolean mayBeTakenBack() {
        return ask.isOpen() || !takenBack.takenBackWhy().isEmpty();
    }

    public List<Choice> throughWhat() {
        return Arrays.stream(ExternalRequest.Way.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    /** An external agency may be asked repeatedly until it responds; the input stays. */
    public boolean mayBeAsked() {
        return ask.isOutside() && (ask.isOpen() || !asked.askedWhom().isEmpty());
    }

    @Override
    public boolean secondHand() {
        return true;
    }

    @Override
    public List<String> systems() {
        return List.of();
    }

    @Override
    public List<Problem> problems() {
        return CaseScreen.super.problems();
    }

    @Override
    public int status() {
        return CaseScreen.super.status();
    }

    /** Keeps the input, even if someone else was quicker. */
    public boolean asksForIt() {
        return ask.isOpen() || !told.toldBy().isEmpty();
    }

    @Override
    public String toString() {
        return "TelephoneResponsePage[" + ask.id() + "]";
    }
}
