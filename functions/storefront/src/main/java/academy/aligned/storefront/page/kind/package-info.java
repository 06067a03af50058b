/** The pages by their kinds: what each template is given. */
@org.jspecify.annotations.NullMarked
package academy.aligned.storefront.page.kind;
