package academy.aligned.local.figures;

import academy.aligned.local.figures.draw.Stage;
import academy.aligned.local.figures.pose.Figure;
import academy.aligned.local.figures.pose.PoseFiles;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** For authors of poses: a row of moments per exercise, to look at before a film is made. */
public final class ContactSheet {
  private static final int MOMENTS = 5;
  private static final int WIDE = 240;
  private static final int HIGH = 180;

  private ContactSheet() {}

  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    List<String> slugs = List.of(arguments).subList(1, arguments.length);
    var sheet = new BufferedImage(WIDE * MOMENTS, HIGH * slugs.size(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    PoseFiles poses = PoseFiles.open();
    for (int row = 0; row < slugs.size(); row++) {
      row(graphics, poses.read(slugs.get(row)), row * HIGH);
    }
    graphics.dispose();
    ImageIO.write(sheet, "png", new File(arguments[0]));
  }

  private static void row(Graphics2D graphics, Figure figure, int y) {
    var stage = new Stage(figure);
    for (int moment = 0; moment < MOMENTS; moment++) {
      boolean last = moment == MOMENTS - 1;
      int number = moment * figure.frames() / (MOMENTS - 1);
      BufferedImage picture = last ? stage.poster() : stage.frame(number);
      graphics.drawImage(Pictures.shrunk(picture, WIDE - 2), moment * WIDE, y, null);
    }
    graphics.setColor(Color.DARK_GRAY);
    graphics.drawString(figure.slug(), 6, y + 14);
  }
}
