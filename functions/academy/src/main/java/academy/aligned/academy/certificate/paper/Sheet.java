package academy.aligned.academy.certificate.paper;

import academy.aligned.academy.paper.Direction;
import academy.aligned.academy.paper.Lettering;
import academy.aligned.academy.paper.Tint;
import com.google.zxing.common.BitMatrix;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A sheet to draw on; it measures in points from its lower left corner. */
record Sheet(PDPageContentStream ink, Lettering letters) {
  /** How far a quarter of a circle's handles are from its ends, for a radius of one. */
  private static final float ROUND = 0.5523f;

  /** How a line of text looks. {@code bold} is drawn with an outline: there is but one weight. */
  record Style(Tint tint, float size, float spacing, boolean bold) {
    static Style plain(Tint tint, float size) {
      return new Style(tint, size, 0, false);
    }

    static Style bold(Tint tint, float size) {
      return new Style(tint, size, 0, true);
    }

    Style spaced(float spacing) {
      return new Style(tint, size, spacing, bold);
    }

    Style sized(float other) {
      return new Style(tint, other, spacing, bold);
    }
  }

  void fill(Tint tint, float x, float y, float width, float height) throws IOException {
    ink.setNonStrokingColor(tint.color());
    ink.addRect(x, y, width, height);
    ink.fill();
  }

  void line(Tint tint, float thick, float x, float y, float width) throws IOException {
    fill(tint, x, y - thick / 2, width, thick);
  }

  void circle(Tint tint, float thick, float x, float y, float radius) throws IOException {
    float handle = radius * ROUND;
    ink.setStrokingColor(tint.color());
    ink.setLineWidth(thick);
    ink.moveTo(x - radius, y);
    ink.curveTo(x - radius, y + handle, x - handle, y + radius, x, y + radius);
    ink.curveTo(x + handle, y + radius, x + radius, y + handle, x + radius, y);
    ink.curveTo(x + radius, y - handle, x + handle, y - radius, x, y - radius);
    ink.curveTo(x - handle, y - radius, x - radius, y - handle, x - radius, y);
    ink.stroke();
  }

  void text(Style style, float x, float y, String words) throws IOException {
    String line = Direction.TO_THE_RIGHT.onPaper(Lettering.printable(words));
    ink.beginText();
    ink.setFont(letters.font(), style.size());
    ink.setNonStrokingColor(style.tint().color());
    ink.setStrokingColor(style.tint().color());
    ink.setLineWidth(style.size() / 40);
    ink.setRenderingMode(style.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    ink.setCharacterSpacing(style.spacing());
    ink.newLineAtOffset(x, y);
    ink.showText(line);
    ink.endText();
  }

  float width(Style style, String words) throws IOException {
    String line = Lettering.printable(words);
    return letters.width(line, style.size()) + style.spacing() * line.length();
  }

  /** The style at the size at which the words fit, down to {@code least}. */
  Style fitting(Style style, float room, float least, String words) throws IOException {
    float wanted = style.size() * Math.min(1, room / width(style, words));
    return style.sized(Math.max(least, wanted));
  }

  /** A square code, one point of the matrix after the other. */
  void code(Tint tint, float x, float y, float side, BitMatrix matrix) throws IOException {
    float dot = side / matrix.getWidth();
    ink.setNonStrokingColor(tint.color());
    for (int row = 0; row < matrix.getHeight(); row++) {
      for (int column = 0; column < matrix.getWidth(); column++) {
        if (matrix.get(column, row)) {
          ink.addRect(x + column * dot, y + side - (row + 1) * dot, dot, dot);
        }
      }
    }
    ink.fill();
  }
}
