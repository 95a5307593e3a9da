/** Every section of the referral that is being written, with its status. */
@NullMarked
package org.breakwater.frontdoor.refer.tasks;

import org.jspecify.annotations.NullMarked;
