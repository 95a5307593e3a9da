/** The office requests a place for someone who telephoned. */
@NullMarked
package org.breakwater.training.office.book;

import org.jspecify.annotations.NullMarked;
