/** Certificates: their holder takes them along, and a stranger sees whether one is real. */
@NullMarked
package org.breakwater.training.certificates;

import org.jspecify.annotations.NullMarked;
