/**
 * The files of a contact, and redacted copies of them. They are downloaded and never opened in the browser, and none
 * before virus scanning.
 */
@NullMarked
package org.breakwater.mash.files;

import org.jspecify.annotations.NullMarked;
