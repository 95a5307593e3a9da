/**
 * What became of one's own referrals, for a person who proved the address again. A mailbox that several people read
 * shows nothing. Nobody reads here what they wrote, so that a mailbox that was taken over gives no child away.
 */
@NullMarked
package org.breakwater.frontdoor.refer.mine;

import org.jspecify.annotations.NullMarked;
