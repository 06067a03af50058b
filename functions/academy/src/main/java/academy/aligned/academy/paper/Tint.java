package academy.aligned.academy.paper;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;

/** The colours of our papers, those of the academy's pages. */
public enum Tint {
  PAPER(0xFBFAF6),
  SOFT(0xE3F2EC),
  TEAL(0x0F5B52),
  DEEP(0x0A3F3A),
  LINE(0x7DB5A8),
  SAND(0xD9C7A0),
  TEXT(0x18282A),
  MUTED(0x4B5A5C),
  FAINT(0x9AA5A3),
  WHITE(0xFFFFFF);

  private final int rgb;

  Tint(int rgb) {
    this.rgb = rgb;
  }

  public PDColor color() {
    float[] parts = {(rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f};
    return new PDColor(parts, PDDeviceRGB.INSTANCE);
  }
}
