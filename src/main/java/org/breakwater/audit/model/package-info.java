/** The chain: how rows are sealed, where its head is kept outside the database, and how all of it is checked. */
@NullMarked
package org.breakwater.audit.model;

import org.jspecify.annotations.NullMarked;
