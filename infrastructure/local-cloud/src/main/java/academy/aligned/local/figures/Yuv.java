package academy.aligned.local.figures;

import java.util.Arrays;

/** Turns RGB pictures into planar 4:2:0 video, and only those rows that changed since the last. */
final class Yuv {
  private final int width;
  private final int height;
  private final byte[] planes;
  private int[] before = {};

  Yuv(int width, int height) {
    this.width = width;
    this.height = height;
    this.planes = new byte[width * height * 3 / 2];
  }

  byte[] of(int[] rgb) {
    for (int row = 0; row < height; row += 2) {
      int from = row * width;
      int until = from + 2 * width;
      if (before.length == 0 || !Arrays.equals(rgb, from, until, before, from, until)) {
        luma(rgb, from, until);
        chroma(rgb, row);
      }
    }
    before = rgb;
    return planes;
  }

  /** BT.709 in the limited range of television, in 16-bit fixed point. */
  private void luma(int[] rgb, int from, int until) {
    for (int i = from; i < until; i++) {
      int pixel = rgb[i];
      int sum = 11966 * red(pixel) + 40254 * green(pixel) + 4064 * blue(pixel);
      planes[i] = (byte) (16 + ((sum + 32768) >> 16));
    }
  }

  private void chroma(int[] rgb, int row) {
    int u = width * height + row / 2 * (width / 2);
    int v = u + width * height / 4;
    for (int x = 0; x < width; x += 2) {
      int a = rgb[row * width + x];
      int b = rgb[row * width + x + 1];
      int c = rgb[(row + 1) * width + x];
      int d = rgb[(row + 1) * width + x + 1];
      int red = red(a) + red(b) + red(c) + red(d);
      int green = green(a) + green(b) + green(c) + green(d);
      int blue = blue(a) + blue(b) + blue(c) + blue(d);
      planes[u + x / 2] = (byte) (128 + ((-6596 * red - 22189 * green + 28784 * blue) >> 18));
      planes[v + x / 2] = (byte) (128 + ((28784 * red - 26145 * green - 2639 * blue) >> 18));
    }
  }

  private static int red(int pixel) {
    return pixel >> 16 & 0xFF;
  }

  private static int green(int pixel) {
    return pixel >> 8 & 0xFF;
  }

  private static int blue(int pixel) {
    return pixel & 0xFF;
  }
}
