/** Certificates: their holder downloads them, and anyone can verify one. */
@NullMarked
package org.breakwater.training.certificates;

import org.jspecify.annotations.NullMarked;
