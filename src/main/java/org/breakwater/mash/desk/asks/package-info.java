/** The desk asks the chosen agencies with one press, and sees what each of them answered, or that it is late. */
@NullMarked
package org.breakwater.mash.desk.asks;

import org.jspecify.annotations.NullMarked;
