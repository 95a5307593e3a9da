package org.breakwater.mash.contact;

import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.mash.lifecycle.ContactRow;

/** A page that only a contact has. */
public interface ContactScreen extends CaseScreen {

    ContactRow contact();

    @Override
    default Case theCase() {
        return contact();
    }
}
