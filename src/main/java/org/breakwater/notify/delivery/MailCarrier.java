package org.breakwater.notify.delivery;

import java.util.Optional;
import org.breakwater.notify.content.MailMessage;

/** Takes letters out of the house. */
public interface MailCarrier {

    /** Hands a letter over; empty when it was taken, else why not. */
    Optional<DeliveryFailure> send(MailMessage mailMessage);
}
