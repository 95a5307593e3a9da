package org.breakwater.frontdoor.contactpoints;

import org.breakwater.web.forms.Form;

/** Somebody has rung and heard the right answer; {@code version} is the one that they saw. */
record ConfirmNumberForm(String version) implements Form {

    int seenVersion() {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }
}
