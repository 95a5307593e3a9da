/**
 * The person behind a shared mailbox. Several people prove the same address; each enters their name once, and returns
 * to their own drafts with a PIN that only they know (docs/decisions/0054).
 */
@NullMarked
package org.breakwater.frontdoor.refer.who;

import org.jspecify.annotations.NullMarked;
