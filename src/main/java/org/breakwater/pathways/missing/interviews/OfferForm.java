package org.breakwater.pathways.missing.interviews;

import java.time.Instant;
import org.breakwater.pathways.missing.lifecycle.ReturnInterviews.Offered;
import org.breakwater.pathways.missing.lifecycle.TypedMoment;
import org.breakwater.pathways.missing.records.InterviewOfferRow.How;
import org.breakwater.pathways.missing.records.InterviewOfferRow.Kind;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** An offer of a return interview, or an attempt, as it is typed. */
public record OfferForm(String version, String kind, String madeOn, String madeAt, String how, String words)
        implements Form {

    static final OfferForm EMPTY = new OfferForm("", "", "", "", "", "");

    /** @param foundAt when the child came back: nobody is offered an interview before */
    Checked<Offered> check(Instant foundAt, Instant now) {
        var ask = new Questions();
        // What another authority is to hold is recorded with its own reason.
        var given = kind.equals(Kind.ELSEWHERE.name()) ? "" : kind;
        var what = ask.one("kind", given, Kind.class, "Select whether the interview was offered or attempted");
        var at = new TypedMoment("made", madeOn, madeAt).past(ask, "the offer or attempt", now);
        ask.must(
                at.filter(one -> one.isBefore(foundAt)).isEmpty(),
                "madeOn",
                "The offer or attempt must be after the child’s return");
        var way = ask.one("how", how, How.class, "Select how the child was asked");
        var said = ask.text("words", words, "Enter who spoke to the child, and what the child said", 2000);
        return ask.then(() -> new Offered(what.orElseThrow(), at.orElseThrow(), way.orElseThrow(), said));
    }

    @Override
    public String toString() {
        return "OfferForm[…]";
    }
}
