package org.breakwater.access.sessions;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.access.Actor;

/** The status of a browser's cookie. */
public sealed interface CookieStatus {

    /**
     * Someone is signed in.
     *
     * @param until when that ends without activity
     * @param several whether they have more than one post
     */
    record Live(UUID sessionId, Actor.Person person, Instant until, boolean several) implements CookieStatus {}

    /** The session has expired: what they send now is parked. */
    record Expired(Actor.Person person) implements CookieStatus {}

    /** No session, or one that was ended on purpose. */
    record Nothing() implements CookieStatus {}
}
