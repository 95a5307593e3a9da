package org.breakwater.mash.desk.looks;

import java.util.List;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.model.ContactRow;

/** Who has looked at this contact or changed it, the latest first. */
public record LooksPage(ContactRow contact, List<NamedLook> looks) implements ContactScreen {}
