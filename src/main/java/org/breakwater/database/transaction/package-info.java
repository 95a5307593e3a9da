/** What is known for as long as one transaction. */
@NullMarked
@NamedInterface("transaction")
package org.breakwater.database.transaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
