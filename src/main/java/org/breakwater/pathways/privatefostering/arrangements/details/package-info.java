/** What a worker finds out about an arrangement after it was notified, until nothing of schedule 1 is missing. */
@NullMarked
package org.breakwater.pathways.privatefostering.arrangements.details;

import org.jspecify.annotations.NullMarked;
