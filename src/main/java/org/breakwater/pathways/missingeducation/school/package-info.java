/** What the attendance lead of a school sees and records of the school’s own pupils. */
@NullMarked
package org.breakwater.pathways.missingeducation.school;

import org.jspecify.annotations.NullMarked;
