package org.breakwater.mash.uncheckedmatches;

import java.util.List;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;

/** Matches with a warning that no one has confirmed or dismissed. */
public record UncheckedMatchesPage(ContactRow contact, List<UncheckedMatch> matches, Rejection snag)
        implements ContactScreen {}
