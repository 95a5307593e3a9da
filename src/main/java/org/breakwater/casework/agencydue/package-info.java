/** What an agency still owes, of every kind, next due first: for a page on which its people have other work as well. */
@NullMarked
@NamedInterface("agencydue")
package org.breakwater.casework.agencydue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
