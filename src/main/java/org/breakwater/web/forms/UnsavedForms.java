package org.breakwater.web.forms;

import org.jspecify.annotations.Nullable;

/** Finds the current user's unsaved input for a form of a page. */
@FunctionalInterface
public interface UnsavedForms {

    UnsavedForms NONE = form -> null;

    /** @param form as {@link UnsavedForm#form} names it */
    @Nullable
    UnsavedForm of(String form);
}
