package org.breakwater.notify;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a notice.
 *
 * @param outside who it is for, in words for the administrator, when that is no account; null when it is for accounts
 * @param missing the role that ought to have got it; null when it is fine that no one gets it
 * @param isMissing whether the administrator is shown that it is missing although someone gets it
 */
public record Recipients(
        List<ColleagueRow> accounts,
        @Nullable String outside,
        @Nullable Role missing,
        boolean isMissing) {

    /** Who is found in two posts is told once. */
    public Recipients {
        var told = new HashSet<UUID>();
        accounts = accounts.stream().filter(one -> told.add(one.id())).toList();
    }

    /** Each of them; that there are none is fine. */
    public static Recipients each(List<ColleagueRow> accounts) {
        return new Recipients(accounts, null, null, false);
    }

    /** Each of them. When there are none, the administrator sees that no one has this role. */
    public static Recipients each(List<ColleagueRow> accounts, Role expected) {
        return new Recipients(accounts, null, expected, false);
    }

    /** Someone without an account here; the letter has their address. @param who in words, such as "A referrer" */
    public static Recipients outside(String who) {
        return new Recipients(List.of(), who, null, false);
    }

    /** The same without those who must not know of it. */
    public Recipients without(Collection<UUID> keptOut) {
        var left = accounts.stream().filter(one -> !keptOut.contains(one.id())).toList();
        return new Recipients(left, outside, missing, isMissing);
    }

    /** The administrator sees besides that no one has the role that ought to have got it. */
    public Recipients saying(boolean isMissingToo) {
        return new Recipients(accounts, outside, missing, isMissingToo);
    }

    boolean include(UUID account) {
        return accounts.stream().map(ColleagueRow::id).anyMatch(account::equals);
    }
}
