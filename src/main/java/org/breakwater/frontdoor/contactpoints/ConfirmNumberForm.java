package org.breakwater.frontdoor.contactpoints;

import org.breakwater.web.forms.Form;

/** Someone has dialled the number and got the right answer; {@code version} is the one that they saw. */
record ConfirmNumberForm(String version) implements Form {

    int seenVersion() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }
}
