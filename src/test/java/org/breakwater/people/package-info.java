@NullMarked
package org.breakwater.people;

import org.jspecify.annotations.NullMarked;
