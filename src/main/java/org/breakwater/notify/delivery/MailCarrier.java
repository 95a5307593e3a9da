package org.breakwater.notify.delivery;

import java.util.Optional;
import org.breakwater.notify.content.MailMessage;

/** Delivers mails. */
public interface MailCarrier {

    /** Delivers a mail; empty if it was accepted, else why not. */
    Optional<DeliveryFailure> send(MailMessage mailMessage);
}
