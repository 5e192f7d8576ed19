/// Programs in processes of their own: started, watched, started again and stopped.
@NullMarked
package uk.waymark.deploy.process;

import org.jspecify.annotations.NullMarked;
