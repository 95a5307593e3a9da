package org.breakwater.web;

import org.jspecify.annotations.Nullable;

/** Finds what the person who looks at a page typed into one of its forms before and has not saved. */
@FunctionalInterface
public interface UnsavedForms {

    UnsavedForms NONE = form -> null;

    /** @param form as {@link Unsaved#form} names it */
    @Nullable
    Unsaved of(String form);
}
