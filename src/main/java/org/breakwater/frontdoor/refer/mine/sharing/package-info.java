/** A sender shares a referral with colleagues after it was sent. */
@NullMarked
package org.breakwater.frontdoor.refer.mine.sharing;

import org.jspecify.annotations.NullMarked;
