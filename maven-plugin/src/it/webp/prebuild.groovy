import java.awt.image.BufferedImage
import javax.imageio.ImageIO

def photo = new BufferedImage(2000, 500, BufferedImage.TYPE_INT_RGB)
def noise = new Random(7)
for (int y = 0; y < 500; y++) {
  for (int x = 0; x < 2000; x++) {
    int light = 90 + x.intdiv(20) + noise.nextInt(9)
    photo.setRGB(x, y, light << 16 | light << 8 | (80 + y.intdiv(4)))
  }
}
assert ImageIO.write(photo, 'jpg', new File(basedir, 'src/waymark/guides/photo.jpg'))
