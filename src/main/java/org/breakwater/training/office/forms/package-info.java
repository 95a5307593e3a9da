/** Forms that several screens of the office share. */
@NullMarked
package org.breakwater.training.office.forms;

import org.jspecify.annotations.NullMarked;
