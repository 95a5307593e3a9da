package org.breakwater.web.forms;

import org.jspecify.annotations.Nullable;

/** Finds what the person who looks at a page typed into one of its forms before and has not saved. */
@FunctionalInterface
public interface UnsavedForms {

    UnsavedForms NONE = form -> null;

    /** @param form as {@link UnsavedForm#form} names it */
    @Nullable
    UnsavedForm of(String form);
}
