package org.breakwater.mash.desk.restriction;

import java.util.List;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;

/**
 * Restricting a contact to named people.
 *
 * @param outside the agencies and teams that go on seeing what they were given
 */
public record RestrictionPage(ContactRow contact, List<String> outside, RestrictionForm form, Snag snag)
        implements ContactScreen {}
