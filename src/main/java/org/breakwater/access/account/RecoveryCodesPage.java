package org.breakwater.access.account;

import java.util.List;
import org.breakwater.web.Page;

/**
 * New recovery codes, shown only once.
 *
 * @param newAccount whether the account was created a moment ago, so that signing in comes next
 */
public record RecoveryCodesPage(List<String> codes, boolean newAccount) implements Page {
    @Override
    public String toString() {
        return "RecoveryCodesPage[…]";
    }
}
