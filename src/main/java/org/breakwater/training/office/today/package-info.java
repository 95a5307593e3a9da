/** What needs somebody in the training office today, and the figures of the training year. */
@NullMarked
package org.breakwater.training.office.today;

import org.jspecify.annotations.NullMarked;
