package org.breakwater.casework.decisions;

import java.util.Collection;
import org.breakwater.access.Actor;
import org.breakwater.audit.ActorId;

/** Promise 8: nobody approves their own work. The one rule for everything that needs a second person. */
public final class SecondPerson {

    private SecondPerson() {}

    /** Whether this person is somebody else than each of the authors. */
    public static boolean is(Actor.Person who, Collection<ActorId> authors) {
        return !authors.contains(who.id());
    }

    public static boolean is(Actor.Person who, ActorId author) {
        return !who.id().equals(author);
    }
}
