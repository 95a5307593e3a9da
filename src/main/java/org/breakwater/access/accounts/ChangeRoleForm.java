package org.breakwater.access.accounts;

import org.breakwater.web.forms.Form;

/** @param version of the account when the administrator saw it */
public record ChangeRoleForm(String role, String version) implements Form {

    /** An invalid number was never a version, so it is treated as stale. */
    int seenVersion() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
