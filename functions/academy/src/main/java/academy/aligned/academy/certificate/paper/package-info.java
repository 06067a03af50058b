/** The certificate as a sheet of paper. */
@org.jspecify.annotations.NullMarked
package academy.aligned.academy.certificate.paper;
