/** The office looks at what people say that they learned at another place, and takes or refuses it. */
@NullMarked
package org.breakwater.training.office.elsewhere;

import org.jspecify.annotations.NullMarked;
