package org.breakwater.casework.decisions;

import org.breakwater.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Promise 8: nobody approves their own work. The one rule of everything that needs a second person; PostgreSQL keeps it
 * too, where the table of the approval is.
 */
public final class SecondPerson {

    private SecondPerson() {}

    /**
     * Whether this is the author, who needs somebody else.
     *
     * @param author the id of an actor, as tables keep it; null where no one is yet
     */
    public static boolean isAuthor(Actor who, @Nullable String author) {
        return who.id().value().equals(author);
    }
}
