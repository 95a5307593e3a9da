/**
 * The administrator maintains the telephone numbers: which of them someone has dialled lately and got the right answer,
 * and corrections if not.
 */
@NullMarked
package org.breakwater.frontdoor.contactpoints;

import org.jspecify.annotations.NullMarked;
