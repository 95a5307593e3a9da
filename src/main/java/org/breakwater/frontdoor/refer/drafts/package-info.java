/**
 * Somebody's own referrals in the making, when they have more than one: a safeguarding lead with three families on one
 * day. A mailbox that several people read has one at a time, and no list.
 */
@NullMarked
package org.breakwater.frontdoor.refer.drafts;

import org.jspecify.annotations.NullMarked;
