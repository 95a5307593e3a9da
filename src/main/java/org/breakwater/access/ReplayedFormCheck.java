package org.breakwater.access;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Recognises forms that were answered before, on pages for shared devices: their input is not shown to the next person.
 */
public interface ReplayedFormCheck {

    boolean isOne(HttpServletRequest request);
}
