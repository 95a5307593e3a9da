/** Anyone tells the council about a private fostering arrangement, without an account: as much as they know. */
@NullMarked
package org.breakwater.pathways.privatefostering.notify;

import org.jspecify.annotations.NullMarked;
