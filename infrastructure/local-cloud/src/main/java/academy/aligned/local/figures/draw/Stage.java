package academy.aligned.local.figures.draw;

import academy.aligned.local.figures.pose.Figure;
import academy.aligned.local.figures.pose.Figure.View;
import academy.aligned.local.figures.pose.Point;
import academy.aligned.local.figures.pose.Prop;
import academy.aligned.local.figures.pose.Skeleton;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** The room in which one figure moves: fixed framing, a floor, her things and herself. */
public final class Stage {
  public static final int WIDTH = 960;
  public static final int HEIGHT = 720;

  private final Figure figure;
  private final Framing framing;

  public Stage(Figure figure) {
    this.figure = figure;
    this.framing = Framing.around(figure);
  }

  public BufferedImage frame(int number) {
    return picture(number / (double) Figure.FRAMES_PER_SECOND, false);
  }

  /** The best moment, with the start of the movement as a shadow behind it. */
  public BufferedImage poster() {
    return picture(figure.poster(), true);
  }

  private BufferedImage picture(double second, boolean ghost) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    room(graphics);
    graphics.transform(framing.transform());
    if (figure.turned(second)) {
      graphics.transform(AffineTransform.getScaleInstance(-1, 1));
    }
    scene(graphics, second, ghost);
    graphics.dispose();
    return image;
  }

  private void room(Graphics2D graphics) {
    boolean above = figure.view() == View.ABOVE;
    int floor = above ? 0 : (int) Math.round(framing.floor());
    graphics.setColor(Palette.ROOM);
    graphics.fillRect(0, 0, WIDTH, floor);
    graphics.setColor(Palette.FLOOR);
    graphics.fillRect(0, floor, WIDTH, HEIGHT - floor);
  }

  private void scene(Graphics2D graphics, double second, boolean ghost) {
    Skeleton body = figure.at(second);
    var brush = new Brush(graphics);
    double glow = body.pose().one("glow", 0);
    var props = new Props(brush, body.joints(), second, glow);
    if (figure.view() != View.ABOVE) {
      shadow(brush, body);
    }
    figure.props().stream().filter(prop -> !prop.inFront()).forEach(props::paint);
    if (ghost) {
      graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.22f));
      new Body(brush, figure.at(0)).paint();
      graphics.setComposite(AlphaComposite.SrcOver);
    }
    new Body(brush, body).paint();
    figure.props().stream().filter(Prop::inFront).forEach(props::paint);
  }

  private static void shadow(Brush brush, Skeleton body) {
    double left = body.joints().values().stream().mapToDouble(Point::x).min().orElse(0);
    double right = body.joints().values().stream().mapToDouble(Point::x).max().orElse(0);
    Color shade = Palette.shade(Palette.FLOOR, 0.09);
    brush.box(shade, left - 14, -5, right + 14, 1, 6);
  }
}
