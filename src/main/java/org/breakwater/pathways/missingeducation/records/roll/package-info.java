/** Whether a pupil is on the roll of a school. */
@NullMarked
package org.breakwater.pathways.missingeducation.records.roll;

import org.jspecify.annotations.NullMarked;
