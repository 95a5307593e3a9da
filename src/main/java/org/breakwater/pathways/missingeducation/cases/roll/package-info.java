/** Whether the pupil is on the roll of a school, as the council records it. */
@NullMarked
package org.breakwater.pathways.missingeducation.cases.roll;

import org.jspecify.annotations.NullMarked;
