/** Where each online course is taken: on our own pages, or on another site whose link the office sets. */
@NullMarked
package org.breakwater.training.office.courselinks;

import org.jspecify.annotations.NullMarked;
