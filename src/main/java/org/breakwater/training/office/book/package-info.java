/** The office asks for a place for somebody who rang. */
@NullMarked
package org.breakwater.training.office.book;

import org.jspecify.annotations.NullMarked;
