/**
 * A referral while it is being written. It is stored on the server in one row, found by the keyed hash of the address
 * that was proved, and deleted 28 days after the last change. People who share a mailbox each have their own.
 */
@NullMarked
package org.breakwater.frontdoor.refer.writing;

import org.jspecify.annotations.NullMarked;
