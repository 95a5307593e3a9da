/** The office approves or refuses external training. */
@NullMarked
package org.breakwater.training.office.externaltraining;

import org.jspecify.annotations.NullMarked;
