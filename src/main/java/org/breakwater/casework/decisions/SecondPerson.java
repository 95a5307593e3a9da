package org.breakwater.casework.decisions;

import org.breakwater.access.Actor;

/**
 * Promise 8: nobody approves their own work. The one rule of everything that needs a second person; PostgreSQL keeps it
 * too, where the table of the approval is.
 */
public final class SecondPerson {

    private SecondPerson() {}

    /** Whether this is the author, who needs somebody else. @param author the id of an actor, as tables keep it */
    public static boolean isAuthor(Actor who, String author) {
        return who.id().value().equals(author);
    }
}
