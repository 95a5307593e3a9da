/** The list of private fostering arrangements, the page of each, and what a worker and a manager record there. */
@NullMarked
package org.breakwater.pathways.privatefostering.arrangements;

import org.jspecify.annotations.NullMarked;
