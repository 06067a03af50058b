/** How operators close a part of the house without a deployment of it. */
@org.jspecify.annotations.NullMarked
package academy.aligned.cloud.switches;
