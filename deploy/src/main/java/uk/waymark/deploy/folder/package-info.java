/// The folder that keeps everything Waymark must not forget, and who may use it.
@NullMarked
package uk.waymark.deploy.folder;

import org.jspecify.annotations.NullMarked;
