package org.breakwater.notify;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * The recipients of a notice.
 *
 * @param outside a description of the recipient for the administrator, if they have no account; null if it is for
 *     accounts
 * @param missing the role that should have got it; null if it is fine that no one gets it
 * @param isMissing whether the administrator is shown that the role is missing although someone gets it
 */
public record Recipients(
        List<ColleagueRow> accounts,
        @Nullable String outside,
        @Nullable Role missing,
        boolean isMissing) {

    /** A person found in two posts is told once. */
    public Recipients {
        var told = new HashSet<UUID>();
        accounts = accounts.stream().filter(one -> told.add(one.id())).toList();
    }

    /** Each of them; it is fine if there are none. */
    public static Recipients each(List<ColleagueRow> accounts) {
        return new Recipients(accounts, null, null, false);
    }

    /** Each of them. If there are none, the administrator sees that no one has this role. */
    public static Recipients each(List<ColleagueRow> accounts, Role expected) {
        return new Recipients(accounts, null, expected, false);
    }

    /** Someone without an account here; the letter has their address. @param who a description, such as "A referrer" */
    public static Recipients outside(String who) {
        return new Recipients(List.of(), who, null, false);
    }

    /** The same without those who must not know of it. */
    public Recipients without(Collection<UUID> keptOut) {
        var left = accounts.stream().filter(one -> !keptOut.contains(one.id())).toList();
        return new Recipients(left, outside, missing, isMissing);
    }

    /** The administrator also sees that no one has the role that should have got it. */
    public Recipients saying(boolean isMissingToo) {
        return new Recipients(accounts, outside, missing, isMissingToo);
    }

    boolean include(UUID account) {
        return accounts.stream().map(ColleagueRow::id).anyMatch(account::equals);
    }
}
