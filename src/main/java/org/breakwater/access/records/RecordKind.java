package org.breakwater.access.records;

import static org.breakwater.access.Role.AUTHOR;
import static org.breakwater.access.Role.CME_MANAGER;
import static org.breakwater.access.Role.CME_OFFICER;
import static org.breakwater.access.Role.CONTACT_OFFICER;
import static org.breakwater.access.Role.DUTY_WORKER;
import static org.breakwater.access.Role.EXPLOITATION_LEAD;
import static org.breakwater.access.Role.LADO;
import static org.breakwater.access.Role.LADO_ADMINISTRATOR;
import static org.breakwater.access.Role.MANAGER;
import static org.breakwater.access.Role.MISSING_COORDINATOR;
import static org.breakwater.access.Role.RETURN_INTERVIEWER;
import static org.breakwater.access.Role.SCREENER;

import java.util.Set;
import org.breakwater.access.Role;

/**
 * A kind of record, and what each post may do with records of that kind. The database has the same in
 * {@code access.kind_post} and enforces it; {@code RecordKindTest} compares the two. A new kind is a constant like this
 * one, in the package of its pathway, and its rows in a migration of that module.
 *
 * @param name as the database has it
 * @param seenBy the posts that see its records, unless a restriction or conflict of interest prevents it
 * @param openedBy the posts that may open one
 * @param openedByAnyone whether someone who is not signed in may open one, without seeing it afterwards
 * @param decidedBy the posts that decide about them; the last person who could do so is never excluded
 * @param ledBy the posts that approve, and review emergency access if no named person is left
 * @param neverTold the posts that must never learn that such a record exists
 * @param parts the background jobs that work on all of them
 */
public record RecordKind(
        String name,
        Set<Role> seenBy,
        Set<Role> openedBy,
        boolean openedByAnyone,
        Set<Role> decidedBy,
        Set<Role> ledBy,
        Set<Role> neverTold,
        Set<String> parts) {

    /** Contacts: what is reported at the front door, and what the desk does with it. */
    public static final RecordKind CONTACT = new RecordKind(
            "contact",
            Set.of(CONTACT_OFFICER, SCREENER, MANAGER, DUTY_WORKER),
            Set.of(
                    CONTACT_OFFICER,
                    SCREENER,
                    MANAGER,
                    DUTY_WORKER,
                    CME_OFFICER,
                    CME_MANAGER,
                    EXPLOITATION_LEAD,
                    LADO,
                    LADO_ADMINISTRATOR,
                    MISSING_COORDINATOR,
                    RETURN_INTERVIEWER),
            true,
            Set.of(SCREENER, MANAGER, DUTY_WORKER),
            Set.of(MANAGER),
            Set.of(AUTHOR),
            Set.of("patterns", "safe-contact"));

    public boolean isSeenBy(Role role) {
        return seenBy.contains(role);
    }
}
