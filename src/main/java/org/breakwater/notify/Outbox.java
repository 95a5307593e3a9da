package org.breakwater.notify;

import org.breakwater.notify.addressing.MailAddressing;
import org.breakwater.notify.delivery.MailDelivery;
import org.springframework.stereotype.Component;

/** Sends queued notices. The program does it by itself every other second; a test calls it. */
@Component
public class Outbox {

    private final MailAddressing addressing;
    private final MailDelivery delivery;

    Outbox(MailAddressing addressing, MailDelivery delivery) {
        this.addressing = addressing;
        this.delivery = delivery;
    }

    /** Addresses and sends all that is due now, and returns how many mails it tried to send. */
    public int sendDue() {
        addressing.addressDue();
        var tried = 0;
        while (delivery.sendNext()) {
            tried++;
        }
        return tried;
    }
}
