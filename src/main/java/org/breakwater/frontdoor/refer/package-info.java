/**
 * A professional's referral: first the doors that may be the right ones as well, then a list of tasks. Its parts are
 * packages of their own below this one, named as their addresses. A professional is never anonymous: whoever writes has
 * shown that they can read a work email address.
 */
@NullMarked
package org.breakwater.frontdoor.refer;

import org.jspecify.annotations.NullMarked;
