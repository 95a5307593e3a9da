/**
 * What became of one's own referrals, for a person who proved the address again. A mailbox that several people read
 * shows nothing. What they wrote stands on no page of this; a copy of it can be taken, and each is written down.
 */
@NullMarked
package org.breakwater.frontdoor.refer.mine;

import org.jspecify.annotations.NullMarked;
