/** What the file server of a laptop lacks beside S3: versions of its files. */
package academy.aligned.embedded.files;
