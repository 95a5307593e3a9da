/**
 * A professional's referral: first other services that may be right, then a task list. Its sections are subpackages,
 * named like their addresses. A professional is never anonymous: the writer has proved that they can read a work email
 * address.
 */
@NullMarked
package org.breakwater.frontdoor.refer;

import org.jspecify.annotations.NullMarked;
