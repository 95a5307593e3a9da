/** How rows are sealed, where the end of the chain is stored outside the database, and how all of it is verified. */
@NullMarked
package org.breakwater.audit.chain;

import org.jspecify.annotations.NullMarked;
