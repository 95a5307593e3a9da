/** Handing a referral draft to a colleague, who takes it over. */
@NullMarked
package org.breakwater.frontdoor.refer.drafthandover;

import org.jspecify.annotations.NullMarked;
