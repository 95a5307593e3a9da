package org.breakwater.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.breakwater.web.forms.UnsavedForms;

/** Tells the frame who is signed in and which token its forms carry. The module that knows accounts answers. */
public interface SiteVisitor {

    Optional<Shell.SignedIn> person(HttpServletRequest request);

    /** Whether this browser is signed in at this moment. Asking is no sign of life, and nothing is kept of it. */
    default boolean isSignedIn(HttpServletRequest request) {
        return false;
    }

    /** What the person typed before and has not saved. */
    default UnsavedForms unsaved(HttpServletRequest request) {
        return UnsavedForms.NONE;
    }

    /** The form token of this browser, or the empty string when it holds no cookie of ours. */
    String formToken(HttpServletRequest request);
}
