/**
 * A case of a pathway goes to MASH+ as a contact that carries the facts known. One way: the pathway sees when it was
 * sent, and the desk does not see the case.
 */
@NullMarked
package org.breakwater.pathways.tomash;

import org.jspecify.annotations.NullMarked;
