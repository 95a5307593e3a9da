package org.breakwater.mash.desk.asks;

import java.util.List;
import org.breakwater.mash.asks.ReplyAsked;
import org.breakwater.mash.asks.ReplyForm;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.AskRow;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.ReplyRow;
import org.breakwater.web.Problem;

/**
 * What one agency was asked, and the form for what it said by telephone.
 *
 * @param replies what stands already, the latest first
 */
public record TelephonePage(
        ContactRow contact,
        String agency,
        AskRow ask,
        List<ReplyRow> replies,
        TelephoneForm told,
        ReplyForm form,
        Snag snag)
        implements ContactScreen, ReplyAsked {

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

    /** Nobody types in vain: what was typed stays, even when somebody else was quicker. */
    public boolean asksForIt() {
        return ask.isOpen() || !told.toldBy().isEmpty();
    }

    @Override
    public String toString() {
        return "TelephonePage[" + ask.id() + "]";
    }
}
