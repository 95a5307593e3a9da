/**
 * A person's own referral drafts, if they have more than one: a safeguarding lead with three families on one day. A
 * shared mailbox has one at a time, and no list.
 */
@NullMarked
package org.breakwater.frontdoor.refer.drafts;

import org.jspecify.annotations.NullMarked;
