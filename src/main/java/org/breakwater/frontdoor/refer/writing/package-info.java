/**
 * A referral while it is being written. It lies on the server in one row, found by the keyed hash of the address that
 * was proven, and goes 28 days after it was last touched. What a shared mailbox begins is found by its browser alone.
 */
@NullMarked
package org.breakwater.frontdoor.refer.writing;

import org.jspecify.annotations.NullMarked;
