/** Courses, as the academy publishes them for all to read. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storefront.course;
