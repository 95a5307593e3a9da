package org.breakwater.access.invitation;

import java.util.UUID;

/** Someone was invited; the message with the link is owed to them. Published in the transaction of the invitation. */
public record InvitationMade(UUID invitationId) {}
