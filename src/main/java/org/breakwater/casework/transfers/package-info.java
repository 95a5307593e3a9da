/**
 * A case of a pathway that is transferred to another council, or that came from one, until the receipt is confirmed.
 */
@NullMarked
@NamedInterface("transfers")
package org.breakwater.casework.transfers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
