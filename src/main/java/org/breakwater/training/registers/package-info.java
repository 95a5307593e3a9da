/** Attendance of a session: its trainer marks everyone, online or on paper, and adds walk-ins. */
@NullMarked
package org.breakwater.training.registers;

import org.jspecify.annotations.NullMarked;
