/** What people are reminded of, each once. */
@NullMarked
package org.breakwater.training.reminders;

import org.jspecify.annotations.NullMarked;
