package org.breakwater.notify.addressing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.notify.Notice;
import org.breakwater.notify.OwedNotice;
import org.breakwater.notify.RecipientDirectory;
import org.breakwater.notify.Recipients;
import org.jspecify.annotations.Nullable;

/**
 * An account holder who gets a mail.
 *
 * @param deputyFor the account of an absent colleague who gets it, and whose deputy this is; null for anyone else
 */
record Addressee(UUID account, String role, @Nullable UUID deputyFor) {

    /**
     * The recipients that the notice names, and the deputies of those who are away. A deputy gets it only if they may
     * know of it themselves: an absence grants no access.
     */
    static List<Addressee> of(Notice notice, OwedNotice owed, Recipients recipients, RecipientDirectory directory) {
        var deputies = new HashMap<UUID, UUID>();
        directory.away(recipients.accounts()).forEach(away -> deputies.putIfAbsent(away.deputyId(), away.accountId()));
        var addressees = new ArrayList<Addressee>();
        for (var person : recipients.accounts()) {
            addressees.add(of(person, deputies.remove(person.id())));
        }
        deputies.forEach((deputy, away) -> {
            if (notice.mayStillKnow(owed, deputy, directory)) {
                directory.colleague(deputy).ifPresent(person -> addressees.add(of(person, away)));
            }
        });
        return List.copyOf(addressees);
    }

    private static Addressee of(ColleagueRow person, @Nullable UUID deputyFor) {
        return new Addressee(person.id(), person.role(), deputyFor);
    }
}
