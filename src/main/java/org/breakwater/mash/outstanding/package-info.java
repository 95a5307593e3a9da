/**
 * What is outstanding on a contact, and what of closed contacts still has an owner: one list, each item with what ends
 * it.
 */
@NullMarked
@NamedInterface("outstanding")
package org.breakwater.mash.outstanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
