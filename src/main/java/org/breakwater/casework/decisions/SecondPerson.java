package org.breakwater.casework.decisions;

import org.breakwater.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Promise 8: nobody approves their own work. The single rule for everything that needs a second person; PostgreSQL
 * enforces it too, on the table of the approval.
 */
public final class SecondPerson {

    private SecondPerson() {}

    /**
     * Whether this is the author, who needs another person.
     *
     * @param author the id of an actor, as stored; null if there is none yet
     */
    public static boolean isAuthor(Actor who, @Nullable String author) {
        return who.id().value().equals(author);
    }
}
