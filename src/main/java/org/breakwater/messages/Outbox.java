package org.breakwater.messages;

import org.breakwater.messages.model.Addressing;
import org.breakwater.messages.model.Delivery;
import org.springframework.stereotype.Component;

/** Sends what is owed. The house does it by itself every other second; a test does it when the story says so. */
@Component
public class Outbox {

    private final Addressing addressing;
    private final Delivery delivery;

    Outbox(Addressing addressing, Delivery delivery) {
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
