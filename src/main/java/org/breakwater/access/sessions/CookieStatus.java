package org.breakwater.access.sessions;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.access.Actor;

/** What a browser's cookie is good for. */
public sealed interface CookieStatus {

    /**
     * Someone is signed in.
     *
     * @param until when that ends if they do nothing more
     * @param several whether they hold more than one post
     */
    record Live(UUID sessionId, Actor.Person person, Instant until, boolean several) implements CookieStatus {}

    /** Someone was signed in, and too long passed: what they send now is parked. */
    record Expired(Actor.Person person) implements CookieStatus {}

    /** No session, or one that was ended on purpose. */
    record Nothing() implements CookieStatus {}
}
