package org.breakwater.mash.analysis;

import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummary;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Transition;

/** The analysis beside what the agencies say. */
public record AnalysisPage(
        ContactRow contact, AgencyInformationSummary say, Reasoning reasoned, AnalysisForm form, Rejection snag)
        implements ContactScreen {

    public boolean mayWrite() {
        return contact.allows(new Transition.Note());
    }
}
