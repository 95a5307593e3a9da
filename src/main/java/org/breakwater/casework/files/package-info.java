/**
 * The files of a case, and redacted copies of them. They are downloaded and never opened in the browser, and none
 * before virus scanning.
 */
@NullMarked
@NamedInterface("files")
package org.breakwater.casework.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
