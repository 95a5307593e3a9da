package org.breakwater.mash.restriction;

import java.util.List;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;

/**
 * Restricting a contact to named people.
 *
 * @param outside the agencies and teams that go on seeing what they were given
 */
public record RestrictionPage(ContactRow contact, List<String> outside, RestrictionForm form, Rejection snag)
        implements ContactScreen {}
