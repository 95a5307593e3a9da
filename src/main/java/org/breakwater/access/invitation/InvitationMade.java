package org.breakwater.access.invitation;

import java.util.UUID;

/** Someone was invited; the message with the link is to be sent. Published in the transaction of the invitation. */
public record InvitationMade(UUID invitationId) {}
