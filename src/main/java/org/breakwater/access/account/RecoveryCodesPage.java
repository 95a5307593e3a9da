package org.breakwater.access.account;

import java.util.List;
import org.breakwater.web.Page;

/**
 * New recovery codes, shown this once.
 *
 * @param newAccount whether the account was made a moment ago, so that the next thing is to sign in
 */
public record RecoveryCodesPage(List<String> codes, boolean newAccount) implements Page {
    @Override
    public String toString() {
        return "RecoveryCodesPage[…]";
    }
}
