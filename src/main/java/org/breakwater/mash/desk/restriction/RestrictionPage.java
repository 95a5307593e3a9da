package org.breakwater.mash.desk.restriction;

import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;

/** Restricting a contact to named people. */
public record RestrictionPage(ContactRow contact, RestrictionForm form, Snag snag) implements ContactScreen {}
