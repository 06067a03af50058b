package academy.aligned.storefront.page;

import academy.aligned.storefront.asset.Assets;
import java.util.List;

/**
 * What stands around a page's own words.
 *
 * @param path of the page, with a slash at its end
 * @param section of the site that it belongs to, for the navigation
 * @param image shown where the page is shared, as a path
 * @param indexed whether search engines may list it
 * @param data JSON-LD, ready to stand in a data block
 */
public record Frame(
    Host host,
    String path,
    String section,
    String title,
    String description,
    String image,
    boolean indexed,
    Assets assets,
    List<String> data) {

  /**
   * Whose pages these are.
   *
   * @param branded whether it has a theme and an icon of its own
   */
  public record Host(String name, String origin, boolean branded) {}

  public String site() {
    return host.name();
  }

  public String origin() {
    return host.origin();
  }

  public String canonical() {
    return origin() + path;
  }

  public String imageAddress() {
    return origin() + image;
  }

  /** The site's name is only said where the title does not say it. */
  public String fullTitle() {
    return title.equals(site()) ? title : title + " · " + site();
  }

  public boolean at(String name) {
    return section.equals(name);
  }

  public Frame with(List<String> linked) {
    return new Frame(host, path, section, title, description, image, indexed, assets, linked);
  }

  /** The same, shown under another picture where it is shared. */
  public Frame picturing(String other) {
    return new Frame(host, path, section, title, description, other, indexed, assets, data);
  }

  /** The same, for those who have the address alone. */
  public Frame hidden() {
    return new Frame(host, path, section, title, description, image, false, assets, data);
  }
}
