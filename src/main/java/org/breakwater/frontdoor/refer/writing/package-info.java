/**
 * A referral while it is being written. It lies on the server in one row, found by the keyed hash of the address that
 * was proven, and goes 28 days after it was last touched. Of those who share a mailbox each has their own.
 */
@NullMarked
package org.breakwater.frontdoor.refer.writing;

import org.jspecify.annotations.NullMarked;
