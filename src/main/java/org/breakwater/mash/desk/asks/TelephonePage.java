package org.breakwater.mash.desk.asks;

import java.util.Arrays;
import java.util.List;
import org.breakwater.mash.asks.RefusalForm;
import org.breakwater.mash.asks.ReplyAsked;
import org.breakwater.mash.asks.ReplyForm;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.AskRow;
import org.breakwater.mash.model.AskedHow;
import org.breakwater.mash.model.AskedHowRow;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.ReplyRow;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * What one agency was asked, and the form for what it said by telephone.
 *
 * @param replies what stands already, the latest first
 * @param ways how one outside was asked, in the order of asking
 */
public record TelephonePage(
        ContactRow contact,
        String agency,
        AskRow ask,
        List<ReplyRow> replies,
        List<AskedHowRow> ways,
        TelephoneForm told,
        ReplyForm form,
        RefusalForm refusal,
        AskedForm asked,
        WithdrawForm takenBack,
        Snag snag)
        implements ContactScreen, ReplyAsked {

    TelephonePage with(TelephoneForm typed, ReplyForm answer, RefusalForm why, Snag found) {
        return new TelephonePage(contact, agency, ask, replies, ways, typed, answer, why, asked, takenBack, found);
    }

    TelephonePage with(AskedForm typed, Snag found) {
        return new TelephonePage(contact, agency, ask, replies, ways, told, form, refusal, typed, takenBack, found);
    }

    TelephonePage with(WithdrawForm typed, Snag found) {
        return new TelephonePage(contact, agency, ask, replies, ways, told, form, refusal, asked, typed, found);
    }

    /** Nothing of what was typed is lost when someone else was quicker. */
    public boolean mayBeTakenBack() {
        return ask.isOpen() || !takenBack.takenBackWhy().isEmpty();
    }

    public List<Choice> throughWhat() {
        return Arrays.stream(AskedHow.Way.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    /** One outside may be asked again and again until it answers; what was typed stays. */
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
        return ContactScreen.super.problems();
    }

    @Override
    public int status() {
        return ContactScreen.super.status();
    }

    /** No one types in vain: what was typed stays, even when someone else was quicker. */
    public boolean asksForIt() {
        return ask.isOpen() || !told.toldBy().isEmpty();
    }

    @Override
    public String toString() {
        return "TelephonePage[" + ask.id() + "]";
    }
}
