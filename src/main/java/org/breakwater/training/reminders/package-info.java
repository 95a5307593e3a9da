/** Reminders, each sent once. */
@NullMarked
package org.breakwater.training.reminders;

import org.jspecify.annotations.NullMarked;
