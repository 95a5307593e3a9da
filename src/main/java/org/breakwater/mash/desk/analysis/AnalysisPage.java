package org.breakwater.mash.desk.analysis;

import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.asks.AgenciesSay;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Move;

/** The analysis beside what the agencies say. */
public record AnalysisPage(ContactRow contact, AgenciesSay say, Reasoned reasoned, AnalysisForm form, Snag snag)
        implements ContactScreen {

    public boolean mayWrite() {
        return contact.allows(new Move.Note());
    }
}
