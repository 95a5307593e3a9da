/** The office looks at what people say that they learned at another place, and takes or refuses it. */
@NullMarked
package org.breakwater.training.office.externaltraining;

import org.jspecify.annotations.NullMarked;
