/** The desk asks the person who told us. */
@NullMarked
package org.breakwater.mash.desk.question;

import org.jspecify.annotations.NullMarked;
