/** The venues at which courses are given: how to get in, how many people they hold, and what is given there next. */
@NullMarked
package org.breakwater.training.office.venues;

import org.jspecify.annotations.NullMarked;
