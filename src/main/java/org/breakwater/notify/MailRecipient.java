package org.breakwater.notify;

import java.util.UUID;

/**
 * Who one mail goes to.
 *
 * @param mail the mail's id, the same when it is tried again
 * @param whom the name of the account's role, or in words who it is for
 */
public record MailRecipient(UUID mail, String whom) {}
