/**
 * What is outstanding on a contact, and what of closed contacts still has an owner: one list, each with how it ends.
 */
@NullMarked
package org.breakwater.mash.desk.outstanding;

import org.jspecify.annotations.NullMarked;
