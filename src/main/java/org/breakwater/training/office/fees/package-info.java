/** What organisations owe: a statement for each, a file for finance, and a reason where nothing is owed after all. */
@NullMarked
package org.breakwater.training.office.fees;

import org.jspecify.annotations.NullMarked;
