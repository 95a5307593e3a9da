package org.breakwater.frontdoor.report.send;

import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.database.HouseKey;
import org.breakwater.frontdoor.report.draft.ReportDraft;
import org.breakwater.frontdoor.report.draft.ReportDrafts;
import org.breakwater.frontdoor.returnvisits.ReturnPhrase;
import org.breakwater.frontdoor.returnvisits.ReturnPhrases;
import org.springframework.stereotype.Component;

/** The return phrase of a report that was just sent. It is derived from the browser's token each time it is shown. */
@Component
class ReportReturnPhrase {

    private final HouseKey house;
    private final ReturnPhrases phrases;
    private final ReportDrafts drafts;
    private final VisitorKeyTransactions held;

    ReportReturnPhrase(HouseKey house, ReturnPhrases phrases, ReportDrafts drafts, VisitorKeyTransactions held) {
        this.house = house;
        this.phrases = phrases;
        this.drafts = drafts;
        this.held = held;
    }

    ReturnPhrase phrase(ReportDraft draft) {
        return ReturnPhrase.of(house, draft.token());
    }

    int[] places(ReturnPhrase phrase) {
        return phrase.twoToConfirm(house);
    }

    /** From now on the phrase leads back. */
    void keep(ReportDraft draft) {
        phrases.keep(draft.receipt().orElseThrow().recordId(), phrase(draft).hash(house));
    }

    /** Whether a phrase was requested. Row security shows a phrase only to someone who has it. */
    boolean hasPhrase(ReportDraft draft) {
        var hash = phrase(draft).hash(house);
        held.hold(hash);
        var found = phrases.find(hash);
        held.hold(drafts.key(draft.token()));
        return found.isPresent();
    }
}
