package org.breakwater.mash.desk.warnings;

import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.WarningRow;

/** Does one warning still stand? */
public record ReviewPage(ContactRow contact, WarningRow warning, ReviewForm form, Snag snag) implements ContactScreen {}
