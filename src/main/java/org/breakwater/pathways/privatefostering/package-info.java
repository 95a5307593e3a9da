/** Private fostering: a child who lives with someone who is not a close relative, for 28 days or more. */
@NullMarked
package org.breakwater.pathways.privatefostering;

import org.jspecify.annotations.NullMarked;
