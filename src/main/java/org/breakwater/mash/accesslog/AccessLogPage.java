package org.breakwater.mash.accesslog;

import java.util.List;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;

/** Who has looked at this contact or changed it, the latest first. */
public record AccessLogPage(ContactRow contact, List<AccessLogEntry> looks) implements ContactScreen {}
