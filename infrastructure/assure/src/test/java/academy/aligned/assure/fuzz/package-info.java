/** What takes bytes from strangers, offered bytes that a fuzzer finds. */
@org.jspecify.annotations.NullMarked
package academy.aligned.assure.fuzz;
