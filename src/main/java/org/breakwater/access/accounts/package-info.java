/** Accounts: the administrator invites, suspends and changes roles. None of it shows a record about a child. */
@NullMarked
@NamedInterface("accounts")
package org.breakwater.access.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
