package org.breakwater.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.breakwater.web.forms.UnsavedForms;

/** Provides the layout with the signed-in user and the form token. Implemented by the module that knows accounts. */
public interface SiteVisitor {

    Optional<Shell.SignedIn> person(HttpServletRequest request);

    /** Whether this browser is signed in at this moment. Checking does not count as activity, and is not cached. */
    default boolean isSignedIn(HttpServletRequest request) {
        return false;
    }

    /** The person's unsaved input. */
    default UnsavedForms unsaved(HttpServletRequest request) {
        return UnsavedForms.NONE;
    }

    /** The form token of this browser, or the empty string if it has no cookie of ours. */
    String formToken(HttpServletRequest request);
}
