package org.breakwater.mash.alerts;

import java.util.List;
import java.util.UUID;

/**
 * A contact is red: it came so, or was rated so now. The managers hear of it, and at the same moment the teams that may
 * have to go out.
 *
 * @param teams ids of the profile; none for a restricted contact, of which only the people named for it may know
 */
public record RedContactReceived(UUID contactId, List<String> teams) {}
