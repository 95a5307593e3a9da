/**
 * An allegations case from the referral to its conclusion: the steps, who may act, the deadlines with their sources.
 * Nobody outside the two posts learns that a case exists.
 */
@NullMarked
package org.breakwater.pathways.allegations.lifecycle;

import org.jspecify.annotations.NullMarked;
