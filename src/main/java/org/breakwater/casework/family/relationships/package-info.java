/** The relationships of a whole family on one page: one select for each two people, parents and carers first. */
@NullMarked
package org.breakwater.casework.family.relationships;

import org.jspecify.annotations.NullMarked;
