/** The office plans sessions: a year at a glance, and every change with its history. */
@NullMarked
package org.breakwater.training.office;

import org.jspecify.annotations.NullMarked;
