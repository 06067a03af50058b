/** The deployed policy, read out of the templates and held against rules in plain words. */
@org.jspecify.annotations.NullMarked
package academy.aligned.prove.policy;
