package org.breakwater.notify;

import java.util.UUID;

/**
 * The recipient of one mail.
 *
 * @param mail the mail's id, the same for each attempt
 * @param whom the name of the account's role, or a description of the recipient
 */
public record MailRecipient(UUID mail, String whom) {}
