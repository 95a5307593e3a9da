package org.breakwater.messages.model;

import java.util.Optional;

/** Takes letters out of the house. */
interface Carrier {

    /** Hands a letter over; empty when it was taken, else why not. */
    Optional<Trouble> send(Letter letter);
}
