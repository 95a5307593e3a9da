/**
 * Who of those that share a mailbox this is. Several people prove the same address; each says once who they are, and
 * comes back to what is theirs with a number that only they know (docs/decisions/0054).
 */
@NullMarked
package org.breakwater.frontdoor.refer.who;

import org.jspecify.annotations.NullMarked;
