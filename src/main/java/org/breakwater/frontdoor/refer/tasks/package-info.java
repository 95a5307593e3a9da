/** Every part of the referral that is being written, and how far each has come. */
@NullMarked
package org.breakwater.frontdoor.refer.tasks;

import org.jspecify.annotations.NullMarked;
