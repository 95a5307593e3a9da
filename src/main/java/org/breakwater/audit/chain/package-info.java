/** How rows are sealed, where the end of the chain is kept outside the database, and how all of it is checked. */
@NullMarked
package org.breakwater.audit.chain;

import org.jspecify.annotations.NullMarked;
