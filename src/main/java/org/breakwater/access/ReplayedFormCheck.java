package org.breakwater.access;

import jakarta.servlet.http.HttpServletRequest;

/** Knows forms that were answered before, on pages for shared devices: their words are not shown to who comes next. */
public interface ReplayedFormCheck {

    boolean isOne(HttpServletRequest request);
}
